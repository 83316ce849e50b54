import type { LightMyRequestResponse } from "fastify";
import { expect } from "vitest";
import { type Furnished as House, test } from "../app.ts";
import { aReport, yard } from "../reports.ts";

async function send(house: House, changes: Record<string, unknown> = {}) {
  const payload = aReport(changes);
  const receipt = (await house.app.inject({ method: "POST", url: "/api/submissions", payload })).json();
  return { ...receipt, id: payload.id };
}

const decide = (
  house: House,
  id: string,
  cookie: string,
  version: number,
  payload: object,
): Promise<LightMyRequestResponse> =>
  house.app.inject({
    method: "POST",
    url: `/api/reviews/${id}/decisions`,
    headers: { cookie, "if-match": `"${version}"` },
    payload,
  });

const publication = {
  decision: "publish",
  name: "Caserne Saint-Laurent",
  commune: "Liège",
  publicDescription: "Un bloc entier.",
};

test("a reviewer tags and publishes a report: the public sees the reviewed copy, and only that", async ({
  house,
}) => {
  const cookie = await house.signIn();
  const report = await send(house, {
    email: "canari@example.be",
    displayName: "CANARI-nom",
    description: "CANARI-recit",
  });
  const tagged = await house.app.inject({
    method: "POST",
    url: `/api/reviews/${report.id}/tags`,
    headers: { cookie },
    payload: { add: ["Ressourcerie", "à visiter"] },
  });
  expect(tagged.json().version).toBe(1);
  const decided = await decide(house, report.id, cookie, 1, { ...publication, note: "CANARI-note" });
  expect(decided.statusCode).toBe(200);
  const dossier = decided.json();
  expect(dossier).toMatchObject({ status: "published", version: 2 });
  expect(dossier.tags.map((tag: { label: string }) => tag.label)).toEqual(["Ressourcerie", "à visiter"]);
  expect(dossier.events.map((event: { move: string }) => event.move)).toEqual(["receive", "tag", "publish"]);

  const site = await house.app.inject({ url: `/api/sites/${dossier.siteSlug}` });
  expect(site.json()).toMatchObject({
    name: "Caserne Saint-Laurent",
    stage: "candidate",
    register: "friche",
    commune: "Liège",
  });
  expect(site.json().tagList.map((tag: { label: string }) => tag.label)).toEqual([
    "Ressourcerie",
    "à visiter",
  ]);
  const list = await house.app.inject({ url: "/api/sites?limit=500" });
  expect(list.json().features.map((feature: { id: string }) => feature.id)).toContain(dossier.siteSlug);
  for (const answer of [site, list]) expect(answer.body).not.toMatch(/CANARI|canari/);
});

test("a declined report needs a reason, and the reporter reads it", async ({ house }) => {
  const cookie = await house.signIn();
  const report = await send(house, { email: "voisin@example.be" });
  const without = await decide(house, report.id, cookie, 1, { decision: "decline" });
  expect(without.statusCode).toBe(400);
  expect(without.json().fields).toEqual([
    { field: "reason", detail: "Choisissez un motif\u00a0: la personne le lira." },
  ]);
  await decide(house, report.id, cookie, 1, {
    decision: "decline",
    reason: "Déjà en travaux.",
    note: "secret",
  });
  const followed = await house.app.inject({
    url: "/api/follow-up",
    headers: { authorization: `Bearer ${report.followUrl.split("#")[1]}` },
  });
  expect(followed.json()).toMatchObject({ status: "declined", reason: "Déjà en travaux." });
  expect(followed.body).not.toContain("secret");
});

test("a second reviewer who decides on an old version gets 412 with the report as it stands now", async ({
  house,
}) => {
  const cookie = await house.signIn();
  const report = await send(house);
  await decide(house, report.id, cookie, 1, { decision: "open" });
  const late = await decide(house, report.id, cookie, 1, { decision: "decline", reason: "Trop tard." });
  expect(late.statusCode).toBe(412);
  expect(late.json()).toMatchObject({
    type: "version_is_stale",
    current: { status: "in_review", version: 2 },
  });
});

test("publish and decline at the same time: one wins, the other gets 412, one event is written", async ({
  house,
  db,
}) => {
  const cookie = await house.signIn();
  const report = await send(house);
  const answers = await Promise.all([
    decide(house, report.id, cookie, 1, publication),
    decide(house, report.id, cookie, 1, { decision: "decline", reason: "Non." }),
  ]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  const { rows } = await db.query("select 1 from intake.review_event where submission_id = $1", [report.id]);
  expect(rows).toHaveLength(2);
});

test("reopening takes the site off the public map at once", async ({ house }) => {
  const cookie = await house.signIn();
  const report = await send(house);
  const { siteSlug } = (await decide(house, report.id, cookie, 1, publication)).json();
  await decide(house, report.id, cookie, 2, { decision: "reopen" });
  expect((await house.app.inject({ url: `/api/sites/${siteSlug}` })).statusCode).toBe(404);
});

test("a decision that the status does not allow gets 409; without a version, 428", async ({ house }) => {
  const cookie = await house.signIn();
  const report = await send(house);
  expect((await decide(house, report.id, cookie, 1, { decision: "reopen" })).statusCode).toBe(409);
  const blind = await house.app.inject({
    method: "POST",
    url: `/api/reviews/${report.id}/decisions`,
    headers: { cookie },
    payload: { decision: "open" },
  });
  expect(blind.statusCode).toBe(428);
});

test("a public outline made a disc does not carry the corners of the exact one", async ({ house }) => {
  const cookie = await house.signIn();
  const report = await send(house);
  const dossier = (
    await decide(house, report.id, cookie, 1, {
      ...publication,
      publicOutline: { kind: "disc", radiusM: 300 },
    })
  ).json();
  const site = (await house.app.inject({ url: `/api/sites/${dossier.siteSlug}` })).body;
  for (const [lng, lat] of yard.coordinates[0] ?? []) {
    expect(site).not.toContain(`${Number(lng?.toFixed(6))},${Number(lat?.toFixed(6))}`);
  }
  expect(JSON.parse(site).positionErrorM).toBe(300);
});

test("review events cannot be changed or removed, not even by SQL", async ({ house, db }) => {
  await send(house);
  await expect(db.query("delete from intake.review_event")).rejects.toThrow("append-only");
  await expect(db.query("update intake.review_event set note = 'x'")).rejects.toThrow("append-only");
});

test("the queue pages without loss or repetition while reports arrive", async ({ house }) => {
  const cookie = await house.signIn();
  const sent = await Promise.all(Array.from({ length: 5 }, () => send(house)));
  const seen: string[] = [];
  let cursor = "";
  do {
    const answer = await house.app.inject({
      url: `/api/reviews?status=received&limit=2${cursor}`,
      headers: { cookie },
    });
    const page = answer.json();
    seen.push(...page.items.map((item: { id: string }) => item.id));
    cursor = page.next ? `&cursor=${page.next}` : "";
    await send(house);
  } while (cursor);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining(sent.map(({ id }) => id)));
});

test("every invariant of db/checks holds after all this", async ({ db }) => {
  const { readdirSync, readFileSync } = await import("node:fs");
  const folder = new URL("../../../../db/checks/", import.meta.url);
  for (const file of readdirSync(folder)) {
    expect((await db.query(readFileSync(new URL(file, folder), "utf8"))).rows, file).toEqual([]);
  }
});
