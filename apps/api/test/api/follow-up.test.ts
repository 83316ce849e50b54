import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { type Furnished, test } from "../app.ts";
import { cornered } from "../pictures.ts";
import { aReport, bowTie, square } from "../reports.ts";

async function reported({ app }: Furnished, changes: Record<string, unknown> = {}) {
  const report = aReport(changes);
  const answer = await app.inject({ method: "POST", url: "/api/submissions", payload: report });
  const token = String(answer.json().followUrl.split("#")[1]);
  const ask = (method: "GET" | "POST" | "PUT", path: string, payload?: object | Buffer, more = {}) =>
    app.inject({
      method,
      url: `/api/follow-up${path}`,
      headers: { authorization: `Bearer ${token}`, ...more },
      ...(payload && { payload }),
    });
  return { id: report.id as string, report, token, ask };
}

/** A reviewer's hand: reads a dossier, decides on it, settles its proposals. */
async function aReviewer(house: Furnished) {
  const cookie = await house.signIn();
  const dossier = async (id: string) =>
    (await house.app.inject({ url: `/api/reviews/${id}`, headers: { cookie } })).json();
  const post = async (id: string, path: string, payload: object) => {
    const headers = { cookie, "if-match": `"${(await dossier(id)).version}"` };
    return house.app.inject({ method: "POST", url: `/api/reviews/${id}/${path}`, headers, payload });
  };
  return { dossier, post };
}

const letters = async (
  db: { query: (sql: string, values: unknown[]) => Promise<{ rows: unknown[] }> },
  to: string,
) =>
  (await db.query("select subject, body from intake.mail where recipient = $1 order by created_at", [to]))
    .rows as {
    subject: string;
    body: string;
  }[];

test("a question of the reviewers is read and answered through the private link, and the answer stands in the dossier", async ({
  house,
  db,
}) => {
  const email = `${randomUUID()}@example.be`;
  const { id, token, ask } = await reported(house, { email, locale: "nl" });
  expect((await ask("POST", "/answers", { text: "Trop tôt." })).statusCode).toBe(409);
  const { dossier, post } = await aReviewer(house);
  await post(id, "decisions", { decision: "ask_for_info", reason: "Depuis quand la cour est-elle vide ?" });

  const asked = (await ask("GET", "")).json();
  expect(asked).toMatchObject({
    status: "needs_info",
    thread: [{ by: "team", text: "Depuis quand la cour est-elle vide ?" }],
  });
  const [, question] = await letters(db, email);
  expect(question?.body).toContain("Depuis quand la cour est-elle vide ?");
  expect(question?.body).toContain(`/suivi#${token}`);
  expect(question?.subject).toContain("melding");

  const answered = (await ask("POST", "/answers", { text: "Depuis 2019, CANARY." })).json();
  expect(answered.status).toBe("in_review");
  expect(answered.thread.map(({ by, text }: { by: string; text: string }) => [by, text])).toEqual([
    ["team", "Depuis quand la cour est-elle vide ?"],
    ["reporter", "Depuis 2019, CANARY."],
  ]);
  expect((await dossier(id)).events.at(-1)).toMatchObject({
    move: "answer",
    by: null,
    word: "Depuis 2019, CANARY.",
  });
  for (const text of ["", " ", "x".repeat(2001), 3])
    expect((await ask("POST", "/answers", { text })).statusCode).toBe(400);
});

test("until a reviewer opens it a report is corrected at once, and what it said before is kept", async ({
  house,
  db,
}) => {
  const { id, ask, report } = await reported(house);
  expect((await ask("GET", "")).json()).toMatchObject({
    correction: "direct",
    description: report.description,
  });
  const smaller = square(5.5577, 50.638, 60);
  const corrected = (
    await ask("POST", "/corrections", { outline: smaller, description: "Seulement la cour." })
  ).json();
  expect(corrected).toMatchObject({ description: "Seulement la cour.", path: "candidate" });
  expect(corrected.areaM2).toBeGreaterThan(3_400);
  expect(corrected.areaM2).toBeLessThan(3_800);
  const { rows } = await db.query(
    "select version, description, st_area(outline::geography) > 27000 as large from intake.submission_version where submission_id = $1",
    [id],
  );
  expect(rows).toEqual([{ version: 1, description: report.description, large: true }]);
  const { dossier } = await aReviewer(house);
  expect((await dossier(id)).events.map(({ move }: { move: string }) => move)).toEqual([
    "receive",
    "correct",
  ]);

  const refused = await ask("POST", "/corrections", { outline: bowTie });
  expect([refused.statusCode, refused.json().type]).toEqual([422, "outline_is_refused"]);
  expect(refused.json().verdict.defects[0].code).toBe("self_crossing");
  expect((await ask("GET", "")).json().areaM2).toBe(corrected.areaM2);
});

test("once opened, a correction is a proposal that a reviewer takes over or leaves", async ({ house }) => {
  const { id, ask } = await reported(house);
  const { dossier, post } = await aReviewer(house);
  await post(id, "decisions", { decision: "open" });
  const smaller = square(5.5577, 50.638, 70);
  const proposed = (await ask("POST", "/corrections", { outline: smaller })).json();
  expect(proposed).toMatchObject({ correction: "proposal", proposals: [expect.any(String)] });
  await ask("POST", "/corrections", { description: "Plutôt un verger." });
  const before = await dossier(id);
  expect(before.areaM2).toBeGreaterThan(27_000);
  expect(before.proposals).toMatchObject([
    { outline: { type: "MultiPolygon" }, description: null },
    { outline: null, description: "Plutôt un verger." },
  ]);

  const taken = (await post(id, `proposals/${before.proposals[0].id}`, { take: true })).json();
  expect(taken.areaM2).toBeLessThan(6_000);
  const left = (await post(id, `proposals/${before.proposals[1].id}`, { take: false })).json();
  expect(left.proposals).toEqual([]);
  expect(left.description).not.toContain("verger");
  expect(left.events.map(({ move }: { move: string }) => move)).toEqual([
    "receive",
    "open",
    "propose",
    "propose",
    "take_proposal",
    "leave_proposal",
  ]);
  expect((await post(id, `proposals/${before.proposals[1].id}`, { take: true })).json().type).toBe(
    "proposal_not_found",
  );

  for (let i = 0; i < 5; i++)
    expect((await ask("POST", "/corrections", { description: `mot ${i}` })).statusCode).toBe(200);
  expect((await ask("POST", "/corrections", { description: "encore" })).statusCode).toBe(429);
  await ask("POST", "/withdrawal", {});
  expect((await ask("POST", "/corrections", { description: "trop tard" })).statusCode).toBe(409);
});

test("who says it is the same place is told by the name they gave, or counted", async ({ house }) => {
  const outline = square(5.62, 50.61, 90);
  const { ask } = await reported(house, { outline });
  await reported(house, { outline, sameAs: { report: true }, displayName: "Moussa" });
  await reported(house, { outline, sameAs: { report: true } });
  expect((await ask("GET", "")).json().joined).toEqual({ names: ["Moussa"], others: 1 });
});

test("a lost link comes back by e-mail, three times an hour at most; the answer never tells whether an address is known", async ({
  house,
  db,
}) => {
  const email = `Lost.${randomUUID()}@Example.be`;
  const { token } = await reported(house, { email, locale: "de" });
  const second = await reported(house, { email: email.toLowerCase() });
  const ask = (address: string) =>
    house.app.inject({ method: "POST", url: "/api/follow-up/links", payload: { email: address } });
  const answers = [];
  for (const address of [
    email,
    `nobody-${randomUUID()}@example.be`,
    email.toUpperCase(),
    email,
    email,
    email,
  ])
    answers.push(await ask(address));
  expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`))).toEqual(
    new Set(["202 {}"]),
  );
  const found = async () =>
    (
      await db.query(
        "select recipient, subject, body from intake.mail where lower(recipient) = lower($1) and body like $2",
        [email, `%${token}%${"%"}`],
      )
    ).rows;
  await expect.poll(async () => (await found()).length).toBeGreaterThan(2);
  const sent = (await found()) as { subject: string; body: string }[];
  const withBoth = sent.filter(({ body }) => body.includes(second.token));
  expect(withBoth).toHaveLength(3);
  expect(withBoth[0]?.subject).not.toContain(token);
  expect((await ask("pas une adresse")).statusCode).toBe(400);
});

test("erasing leaves no word, name, address or picture of the person anywhere in the database", async ({
  house,
  db,
}) => {
  const canary = `CANARY${randomUUID().slice(0, 8)}`;
  const email = `${canary}@example.be`;
  const photo = {
    id: randomUUID(),
    caption: `${canary} légende`,
    author: `${canary} autrice`,
    licence: "CC0-1.0",
  };
  const { id, ask, report } = await reported(house, {
    email,
    description: `${canary} histoire`,
    displayName: `${canary} nom`,
    differs: `${canary} pourquoi`,
    photos: [photo],
  });
  const { post } = await aReviewer(house);
  await ask("PUT", `/photos/${photo.id}`, await cornered(), { "content-type": "image/png" });
  await ask("POST", "/corrections", { description: `${canary} corrigée` });
  await post(id, "decisions", { decision: "ask_for_info", reason: "Quand ?" });
  await ask("POST", "/answers", { text: `${canary} réponse` });
  await ask("POST", "/corrections", { description: `${canary} proposition` });
  const published = (await post(id, "decisions", { decision: "publish", name: "Un lieu" })).json();
  expect((await house.app.inject({ url: `/api/sites/${published.siteSlug}` })).json().photos).toHaveLength(1);

  /** Every text of every table, searched by the database itself. */
  const holding = async () => {
    const { rows: tables } = await db.query(
      "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('intake', 'register', 'people')",
    );
    const found: string[] = [];
    for (const { name } of tables as { name: string }[]) {
      const { rows } = await db.query(
        `select count(*)::int as held from ${name} as held where held::text ilike $1`,
        [`%${canary}%`],
      );
      if ((rows[0] as { held: number }).held > 0) found.push(name);
    }
    return found.sort();
  };
  expect(await holding()).toEqual([
    "intake.contact",
    "intake.mail",
    "intake.photo",
    "intake.proposal",
    "intake.reporter_word",
    "intake.submission",
    "intake.submission_version",
    "register.photo",
  ]);

  const erased = await ask("POST", "/erasure", {});
  expect([erased.statusCode, erased.body]).toEqual([204, ""]);
  expect(await holding()).toEqual([]);
  expect((await db.query("select from intake.photo_file where submission_id = $1", [id])).rows).toEqual([]);
  expect((await house.app.inject({ url: `/api/sites/${published.siteSlug}` })).json().photos).toEqual([]);
  for (const again of [
    await ask("GET", ""),
    await ask("POST", "/withdrawal", {}),
    await house.app.inject({ method: "POST", url: "/api/submissions", payload: report }),
  ])
    expect([again.statusCode, again.json().type]).toEqual([410, "report_is_erased"]);
});

test("without the link, with a wrong one, or with one in the address, there is nothing to see or do", async ({
  house,
}) => {
  const { token } = await reported(house);
  for (const authorization of [
    undefined,
    "Bearer",
    "Bearer x",
    `Basic ${token}`,
    `Bearer ${token}x`,
    `Bearer ${token.slice(1)}`,
  ])
    for (const [method, path] of [
      ["GET", ""],
      ["POST", "/withdrawal"],
      ["POST", "/erasure"],
    ] as const) {
      const answer = await house.app.inject({
        method,
        url: `/api/follow-up${path}`,
        ...(authorization && { headers: { authorization } }),
        ...(method === "POST" && { payload: {} }),
      });
      expect(answer.statusCode).toBe(404);
    }
  expect((await house.app.inject({ url: `/api/follow-up?token=${token}` })).statusCode).toBe(400);
});
