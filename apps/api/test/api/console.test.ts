import { readdirSync, readFileSync } from "node:fs";
import { expect } from "vitest";
import { compareAll } from "../../src/twins/compare.ts";
import { test } from "../app.ts";
import { deskOf, followed, sent, sentWithPhoto } from "../desk.ts";
import { square } from "../reports.ts";

const publication = { decision: "publish", name: "La cour", publicDescription: "Une cour." };
const labels = (tags: { label: string }[]) => tags.map(({ label }) => label);
/** What a report is, whatever happened to it meanwhile. */
const asItWas = ({
  version: _,
  events: __,
  touchedAt: ___,
  undoable: ____,
  ...rest
}: Record<string, unknown>) => rest;

test("what is prepared is kept with its history, and the outline as sent stays beside the working one", async ({
  house,
}) => {
  const { act, read } = await deskOf(house);
  const { id } = await sent(house);
  const before = await read(id);
  const smaller = square(5.5577, 50.638, 60);
  const after = (
    await act(id, "", { name: "La cour", commune: "Liège", workingOutline: smaller }, "PATCH")
  ).json();
  expect(after).toMatchObject({ name: "La cour", commune: "Liège", version: before.version + 1 });
  expect(after.outline).toEqual(before.outline);
  expect(after.areaM2).toBeCloseTo(3600, -2);
  expect(after.sentAreaM2).toBe(before.sentAreaM2);
  expect(after.events.at(-1)).toMatchObject({
    move: "prepare",
    detail: { fields: ["name", "commune", "workingOutline"] },
  });
  const published = (
    await act(id, "/decisions", { ...publication, publicOutline: { kind: "exact" } })
  ).json();
  const site = (await house.app.inject({ url: `/api/sites/${published.siteSlug}` })).json();
  expect(site.areaM2).toBeCloseTo(3600, -2);
});

test("a working outline under the threshold makes it a small site; taking it back makes it a candidate again", async ({
  house,
}) => {
  const { act, read } = await deskOf(house);
  const { id } = await sent(house);
  await act(id, "", { workingOutline: square(5.5577, 50.638, 40) }, "PATCH");
  expect((await read(id)).path).toBe("small_site");
  await act(id, "", { workingOutline: null }, "PATCH");
  expect((await read(id)).path).toBe("candidate");
});

test("a working outline that crosses itself is refused with the place, and nothing is changed", async ({
  house,
}) => {
  const { act, read } = await deskOf(house);
  const { id } = await sent(house);
  const bowTie = [
    [5.55, 50.63],
    [5.553, 50.632],
    [5.553, 50.63],
    [5.55, 50.632],
    [5.55, 50.63],
  ];
  const refused = await act(id, "", { workingOutline: { type: "Polygon", coordinates: [bowTie] } }, "PATCH");
  expect(refused.statusCode).toBe(422);
  expect(refused.json().verdict.defects[0]).toMatchObject({ code: "self_crossing" });
  expect((await read(id)).workingOutline).toBeNull();
});

test("two people change different fields of one version: the second is refused with what stands now", async ({
  house,
}) => {
  const aurelie = await deskOf(house);
  const bruno = await deskOf(house, "bruno@example.be", "reviewer");
  const { id } = await sent(house);
  const [one, two] = await Promise.all([
    aurelie.ask("PATCH", `/api/reviews/${id}`, { name: "Un nom" }, 1),
    bruno.ask("PATCH", `/api/reviews/${id}`, { address: "Rue Haute" }, 1),
  ]);
  expect([one.statusCode, two.statusCode].sort()).toEqual([200, 412]);
  const late = one.statusCode === 412 ? one : two;
  expect(late.json().current.version).toBe(2);
});

test("tags, notes and assignments stand in nobody’s way, and each can be taken back", async ({ house }) => {
  const { act, read, ask } = await deskOf(house);
  const bruno = await deskOf(house, "bruno@example.be", "reviewer");
  const { id } = await sent(house);
  const { team } = await read(id);
  const brunoId = team.find(({ name }: { name: string }) => name === "bruno").id;
  await ask("POST", `/api/reviews/${id}/tags`, { add: ["Potager partagé", "à visiter"] });
  await ask("PUT", `/api/reviews/${id}/assignee`, { person: brunoId });
  await ask("POST", `/api/reviews/${id}/notes`, { text: "@bruno, tu passes devant ?", mentions: [brunoId] });
  const now = await read(id);
  expect(now).toMatchObject({ version: 1, assignee: { name: "bruno" } });
  expect(labels(now.tags)).toEqual(["Potager partagé", "à visiter"]);
  const mine = (await bruno.ask("GET", "/api/reviews?mine=1&status=all")).json();
  expect(mine.items.map((item: { id: string }) => item.id)).toContain(id);
  const unassigned = (await act(id, "/undo", { event: now.undoable.number })).json();
  expect(unassigned.assignee).toBeNull();
  const untagged = (await act(id, "/undo", { event: unassigned.undoable.number })).json();
  expect(untagged.tags).toEqual([]);
  expect(untagged.undoable).toBeNull();
  expect((await bruno.ask("GET", "/api/reviews?mine=1&status=all")).json().items).toHaveLength(1);
  await bruno.ask("POST", `/api/reviews/${id}/mentions/seen`, {});
  expect((await bruno.ask("GET", "/api/reviews?mine=1&status=all")).json().items).toHaveLength(0);
});

test("undoing a publication takes the site off at once, and its letter does not leave", async ({
  house,
  db,
}) => {
  const { act } = await deskOf(house);
  const { id } = await sent(house, { email: "voisine@example.be" });
  const published = (await act(id, "/decisions", publication)).json();
  const letters = () =>
    db.query("select 1 from intake.mail where recipient = 'voisine@example.be' and event is not null");
  expect((await letters()).rows).toHaveLength(1);
  const undone = await act(id, "/undo", { event: published.undoable.number });
  expect(undone.json()).toMatchObject({ status: "received", siteSlug: null });
  expect((await house.app.inject({ url: `/api/sites/${published.siteSlug}` })).statusCode).toBe(404);
  expect((await letters()).rows).toHaveLength(0);
});

test("undoing a reopening puts the site back exactly as it was, photographs aside here", async ({
  house,
}) => {
  const { act, ask } = await deskOf(house);
  const { id } = await sent(house);
  await ask("POST", `/api/reviews/${id}/tags`, { add: ["Ressourcerie"] });
  const { siteSlug } = (await act(id, "/decisions", publication)).json();
  const site = () => house.app.inject({ url: `/api/sites/${siteSlug}` });
  const before = (await site()).json();
  const reopened = (await act(id, "/decisions", { decision: "reopen" })).json();
  expect((await site()).statusCode).toBe(404);
  const back = await act(id, "/undo", { event: reopened.undoable.number });
  expect(back.json()).toMatchObject({ status: "published", siteSlug });
  expect((await site()).json()).toEqual(before);
});

test("a letter that has left is followed by one that says so; an act that is not the last cannot be undone", async ({
  house,
  db,
}) => {
  const { act } = await deskOf(house);
  const { id } = await sent(house, { email: "parti@example.be" });
  const declined = (await act(id, "/decisions", { decision: "decline", reason: "Occupé." })).json();
  await db.query("delete from intake.mail where event is not null"); // as when it has left
  const early = await act(id, "/undo", { event: declined.undoable.number - 1 });
  expect(early.statusCode).toBe(409);
  await act(id, "/undo", { event: declined.undoable.number });
  const { rows } = await db.query<{ body: string }>(
    "select body from intake.mail where recipient = 'parti@example.be' order by created_at desc",
  );
  expect(rows[0]?.body).toContain("ne tient plus");
});

test("who sent a report reads through the link what became of it, merged or not", async ({ house }) => {
  const { act, read } = await deskOf(house);
  const head = await sent(house, { displayName: "Ada" });
  const other = await sent(house, { displayName: "Basile", outline: square(5.5578, 50.6381, 150) });
  const version = (await read(other.id)).version;
  await act(head.id, "/merges", { reports: [{ id: other.id, version }] });
  expect(await followed(house, other.token)).toMatchObject({ status: "merged" });
  const { siteSlug } = (await act(head.id, "/decisions", { ...publication, name: "Réunie" })).json();
  expect(await followed(house, other.token)).toMatchObject({ status: "published", siteSlug });
});

test("three reports merged and split are exactly what they were", async ({ house }) => {
  const { act, read, ask } = await deskOf(house);
  const head = await sent(house, { displayName: "Ada", email: "ada@example.be" });
  const two = await sent(house, { displayName: "Basile", email: "basile@example.be" });
  const three = await sent(house, { displayName: "Chloé" });
  await ask("POST", `/api/reviews/${two.id}/tags`, { add: ["Potager partagé"] });
  await ask("POST", `/api/reviews/${two.id}/notes`, { text: "Vu sur place." });
  await act(three.id, "/decisions", { decision: "open" });
  const ids = [head.id, two.id, three.id];
  const before = await Promise.all(ids.map(async (id) => asItWas(await read(id))));
  const reports = await Promise.all(
    [two.id, three.id].map(async (id) => ({ id, version: (await read(id)).version })),
  );
  const merged = (await act(head.id, "/merges", { reports })).json();
  expect(merged.merged.map((each: { displayName: string }) => each.displayName)).toEqual(["Basile", "Chloé"]);
  expect(labels(merged.tags)).toEqual(["Potager partagé"]);
  expect(merged.events.map((event: { note: string }) => event.note)).toContain("Vu sur place.");
  expect(await read(two.id)).toMatchObject({ status: "merged", mergedInto: { reference: head.reference } });
  expect((await act(two.id, "/decisions", { decision: "decline", reason: "Non." })).statusCode).toBe(409);
  expect((await ask("POST", `/api/reviews/${two.id}/tags`, { add: ["x"] })).statusCode).toBe(409);
  for (const id of [two.id, three.id]) expect((await act(id, "/split")).statusCode).toBe(200);
  expect(await Promise.all(ids.map(async (id) => asItWas(await read(id))))).toEqual(before);
});

test("photographs of merged reports are published together, in the order and with the words the team gave, and go back with a split", async ({
  house,
}) => {
  const { act, read } = await deskOf(house);
  const head = await sentWithPhoto(house, { displayName: "Ada" }, "La cour", 640);
  const other = await sentWithPhoto(house, { displayName: "Basile" }, "CANARI-legende", 720);
  const before = asItWas(await read(other.id));
  await act(head.id, "/merges", { reports: [{ id: other.id, version: (await read(other.id)).version }] });
  const plan = [
    { id: other.photo, hidden: false, alt: "Un portail" },
    { id: head.photo, hidden: false, alt: "" },
  ];
  const planned = (await act(head.id, "", { photoPlan: plan }, "PATCH")).json();
  expect(planned.photos.map((photo: { id: string; report: string }) => [photo.id, photo.report])).toEqual([
    [other.photo, other.id],
    [head.photo, head.id],
  ]);
  const { siteSlug } = (await act(head.id, "/decisions", { ...publication, name: "Deux photos" })).json();
  const site = async () => (await house.app.inject({ url: `/api/sites/${siteSlug}` })).json();
  expect((await site()).photos).toMatchObject([
    { width: 720, alt: "Un portail", caption: "CANARI-legende" },
    { width: 640, alt: "" },
  ]);
  const shown = await site();
  const reopened = (await act(head.id, "/decisions", { decision: "reopen" })).json();
  await act(head.id, "/undo", { event: reopened.undoable.number });
  expect(await site(), "back from the shelf with its photographs").toEqual(shown);
  await act(head.id, "/decisions", { decision: "reopen" });
  expect((await act(other.id, "/split")).statusCode).toBe(200);
  expect(asItWas(await read(other.id))).toEqual(before);
  expect((await read(head.id)).photos.map((photo: { id: string }) => photo.id)).toEqual([head.photo]);
});

test("what a person erases is not kept on the shelf either", async ({ house, db }) => {
  const { act, ask } = await deskOf(house);
  const { id } = await sentWithPhoto(house, {}, "CANARI-etagere", 800);
  await act(id, "/decisions", { ...publication, name: "Étagère" });
  await act(id, "/decisions", { decision: "reopen" });
  const shelves = () => db.query<{ line: string }>("select photos::text as line from intake.shelf");
  expect((await shelves()).rows.some(({ line }) => line.includes("CANARI-etagere"))).toBe(true);
  await ask("POST", `/api/reviews/${id}/erasures`, { ground: "RGPD, art. 17" });
  expect((await shelves()).rows.some(({ line }) => line.includes("CANARI-etagere"))).toBe(false);
});

test("a report that comes late is read with the one that is published already, and its person is told", async ({
  house,
  db,
}) => {
  const { act, read } = await deskOf(house);
  const first = await sent(house);
  const { siteSlug } = (await act(first.id, "/decisions", { ...publication, name: "Déjà là" })).json();
  const late = await sent(house, { email: "tardif@example.be" });
  const merged = await act(first.id, "/merges", { reports: [{ id: late.id, version: 1 }] });
  expect(merged.json()).toMatchObject({ status: "published", siteSlug, merged: [{ id: late.id }] });
  expect(await followed(house, late.token)).toMatchObject({ status: "published", siteSlug });
  const { rows } = await db.query<{ body: string }>(
    "select body from intake.mail where recipient = 'tardif@example.be' and event is not null",
  );
  expect(rows[0]?.body).toContain("maintenant lus ensemble");
  expect((await read(late.id)).mergedInto.reference).toBe(first.reference);
});

test("merging a report that somebody changed meanwhile is refused with that report", async ({ house }) => {
  const { act, ask } = await deskOf(house);
  const head = await sent(house);
  const other = await sent(house);
  await ask("PATCH", `/api/reviews/${other.id}`, { name: "Changé" }, 1);
  const stale = await act(head.id, "/merges", { reports: [{ id: other.id, version: 1 }] });
  expect(stale.statusCode).toBe(412);
  expect(stale.json().current.reference).toBe(other.reference);
});

test("likely twins are found by what they share, by nearness and by their words, and can be told apart", async ({
  house,
  database,
}) => {
  const { act, read, ask } = await deskOf(house);
  const far = 5.62;
  const one = await sent(house, {
    outline: square(far, 50.6, 100),
    description: "L’ancienne verrerie au bord de l’eau",
  });
  const two = await sent(house, {
    outline: square(far + 0.0005, 50.6, 100),
    description: "ancienne verrerie, au bord de l’eau",
  });
  const near = await sent(house, { outline: square(far + 0.004, 50.6, 80), description: "Un parking" });
  await compareAll(database.kysely);
  const { twins } = await read(one.id);
  expect(twins.map((twin: { id: string }) => twin.id)).toEqual([two.id]);
  expect(twins[0].overlap).toBeGreaterThan(0.5);
  expect(twins[0].likeness).toBeGreaterThan(0.6);
  expect((await read(near.id)).twins).toEqual([]);
  const suspected = (await ask("GET", "/api/reviews?twins=1")).json();
  expect(suspected.items.map((item: { id: string }) => item.id)).toEqual(
    expect.arrayContaining([one.id, two.id]),
  );
  await act(one.id, `/twins/${two.id}`);
  expect((await read(two.id)).twins).toEqual([]);
  await ask("PATCH", `/api/reviews/${two.id}`, { workingOutline: square(far + 0.0004, 50.6, 100) }, 1);
  await compareAll(database.kysely);
  expect((await read(two.id)).twins, "what was said stays said").toEqual([]);
});

test("the address is shown on demand only, and that is written", async ({ house }) => {
  const { ask, read } = await deskOf(house);
  const { id } = await sent(house, { email: "canari@example.be" });
  expect(JSON.stringify(await read(id))).not.toContain("canari@example.be");
  const shown = await ask("POST", `/api/reviews/${id}/contact`, {});
  expect(shown.json()).toEqual({ email: "canari@example.be" });
  expect((await read(id)).events.at(-1)).toMatchObject({ move: "see_contact", by: "aurelie" });
});

test("the letter is read before it is sent, in the reporter’s language, without the private link", async ({
  house,
}) => {
  const { ask } = await deskOf(house);
  const { id, token } = await sent(house, { email: "jan@example.be", locale: "nl" });
  const { letter } = (
    await ask("POST", `/api/reviews/${id}/letters`, { decision: "decline", reason: "Bezet." })
  ).json();
  expect(letter.body).toContain("Bezet.");
  expect(letter.subject).toContain("melding");
  expect(letter.body).not.toContain(token);
});

test("a coordinator erases on a legal ground that stays; a reviewer may not", async ({ house, db }) => {
  const reviewer = await deskOf(house, "bruno@example.be", "reviewer");
  const { id } = await sent(house, {
    email: "oubli@example.be",
    description: "CANARI-recit",
    displayName: "CANARI-nom",
  });
  expect(
    (await reviewer.ask("POST", `/api/reviews/${id}/erasures`, { ground: "RGPD, art. 17" })).statusCode,
  ).toBe(403);
  const { ask } = await deskOf(house);
  await ask("PATCH", `/api/reviews/${id}`, { publicDescription: "CANARI-copie" }, 1);
  const erased = (await ask("POST", `/api/reviews/${id}/erasures`, { ground: "RGPD, art. 17" })).json();
  expect(erased.events.at(-1)).toMatchObject({ move: "erase", detail: { ground: "RGPD, art. 17" } });
  for (const table of ["submission", "event_detail", "review_event", "mail", "contact"]) {
    const { rows } = await db.query<{ line: string }>(`select t::text as line from intake.${table} t`);
    expect(
      rows.filter(({ line }) => /CANARI|oubli@/.test(line)),
      table,
    ).toEqual([]);
  }
});

test("every invariant of db/checks holds after all this", async ({ db }) => {
  const folder = new URL("../../../../db/checks/", import.meta.url);
  for (const file of readdirSync(folder)) {
    expect((await db.query(readFileSync(new URL(file, folder), "utf8"))).rows, file).toEqual([]);
  }
});
