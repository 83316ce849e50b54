import { Kysely, PostgresDialect } from "kysely";
import { expect, vi } from "vitest";
import { followRegister } from "../../src/public-index/follow.ts";
import { type Furnished as House, test } from "../app.ts";
import { aReport, bowTie, square } from "../reports.ts";

const SETTINGS = "/api/calls/appel-a-friches/settings";
const read = async (house: House, cookie: string) =>
  (await house.app.inject({ url: SETTINGS, headers: { cookie } })).json();
const publicCall = async (house: House) =>
  (await house.app.inject({ url: "/api/calls/appel-a-friches" })).json();
const send = (house: House, changes: Record<string, unknown> = {}, language = "fr") =>
  house.app.inject({
    method: "POST",
    url: "/api/submissions",
    payload: aReport(changes),
    headers: { "accept-language": language },
  });

/** Changes the settings as they are now. */
async function change(house: House, cookie: string, payload: object) {
  const { revision } = await read(house, cookie);
  return house.app.inject({
    method: "PATCH",
    url: SETTINGS,
    headers: { cookie, "if-match": `"${revision}"` },
    payload,
  });
}

async function ask(house: House, cookie: string, questions: unknown) {
  const { revision } = await read(house, cookie);
  return house.app.inject({
    method: "POST",
    url: "/api/calls/appel-a-friches/question-sets",
    headers: { cookie, "if-match": `"${revision}"` },
    payload: { questions },
  });
}

test("reviewers read the settings, coordinators change them, others neither", async ({ house }) => {
  expect((await house.app.inject({ url: SETTINGS })).statusCode).toBe(401);
  const reviewer = await house.signIn("relit@example.be", "reviewer");
  const answer = await house.app.inject({ url: SETTINGS, headers: { cookie: reviewer } });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({ etag: '"1"', "cache-control": "no-store" });
  expect(answer.json()).toMatchObject({ revision: 1, minAreaM2: 3000, paused: null, lastChange: null });
  for (const [method, url] of [
    ["PATCH", SETTINGS],
    ["POST", "/api/calls/appel-a-friches/question-sets"],
    ["POST", "/api/reasons"],
    ["PUT", "/api/reasons/order"],
  ] as const) {
    const headers = { cookie: reviewer, "if-match": '"1"' };
    expect((await house.app.inject({ method, url, headers, payload: {} })).statusCode).toBe(403);
    expect((await house.app.inject({ method, url, payload: {} })).statusCode).toBe(401);
  }
  expect((await house.app.inject({ url: "/api/reasons" })).statusCode).toBe(401);
  const elsewhere = { url: "/api/calls/ailleurs/settings", headers: { cookie: reviewer } };
  expect((await house.app.inject(elsewhere)).statusCode).toBe(404);
});

test("a change needs the revision that was read: 428 without, 412 with what stands now when it is old", async ({
  house,
}) => {
  const cookie = await house.signIn();
  const { revision } = await read(house, cookie);
  const patch = (headers: Record<string, string>, title: string) =>
    house.app.inject({
      method: "PATCH",
      url: SETTINGS,
      headers: { cookie, ...headers },
      payload: { title: { fr: title } },
    });
  expect((await patch({}, "Sans version")).statusCode).toBe(428);
  const [one, other] = await Promise.all([
    patch({ "if-match": `"${revision}"` }, "Appel à friches et à halles"),
    patch({ "if-match": `"${revision}"` }, "Appel à halles et à friches"),
  ]);
  expect([one.statusCode, other.statusCode].sort()).toEqual([200, 412]);
  const [won, lost] = one.statusCode === 200 ? [one, other] : [other, one];
  expect(lost.json()).toMatchObject({
    type: "settings_are_stale",
    current: { revision: revision + 1, title: won.json().title, lastChange: { by: "aurelie" } },
  });
  await change(house, cookie, { title: { fr: "Appel à friches" } });
});

test("title and introduction are said in four languages; French is needed, an empty one falls back", async ({
  house,
}) => {
  const cookie = await house.signIn();
  const title = { fr: "Appel à friches", nl: "Oproep", en: "Call", de: "" };
  expect((await change(house, cookie, { title })).json().title).toEqual({
    fr: "Appel à friches",
    nl: "Oproep",
    en: "Call",
  });
  expect(await publicCall(house)).toMatchObject({
    title: "Appel à friches",
    titleSaid: { fr: "Appel à friches", nl: "Oproep" },
  });
  const without = await change(house, cookie, { introduction: { fr: " ", nl: "Alleen dit" } });
  expect(without.statusCode).toBe(400);
  expect(without.json().fields).toEqual([{ field: "introduction.fr", detail: "C’est un peu court." }]);
});

test("the minimum area moves the public rule at once, and what is judged with it", async ({ house }) => {
  const cookie = await house.signIn();
  expect((await change(house, cookie, { minAreaM2: 40_000 })).statusCode).toBe(200);
  expect((await publicCall(house)).rule.minAreaM2).toBe(40_000);
  expect((await send(house)).json().path).toBe("small_site");
  const verdict = await house.app.inject({
    method: "POST",
    url: "/api/outlines/verdict",
    payload: { outline: square(5.5577, 50.638, 168) },
  });
  expect(verdict.json().path).toBe("small_site");
  await change(house, cookie, { minAreaM2: 3000 });
  expect((await send(house)).json().path).toBe("candidate");
});

test("areas that do not increase, corners beyond the table’s and dates backwards are refused in words", async ({
  house,
}) => {
  const cookie = await house.signIn();
  for (const [payload, field, detail] of [
    [{ minAreaM2: 50 }, "minAreaM2", /croissant/],
    [{ floorAreaM2: 4000 }, "floorAreaM2", /croissant/],
    [{ maxAreaM2: 3000 }, "maxAreaM2", /croissant/],
    [{ minAreaM2: -1 }, "minAreaM2", /court/],
    [{ minAreaM2: "3000" }, "minAreaM2", /convient/],
    [{ maxCorners: 751 }, "maxCorners", /long/],
    [{ closedAt: "2020-01-01T00:00:00Z" }, "closedAt", /après le début/],
    [{ openedAt: "0000-01-01T00:00:00Z" }, "openedAt", /convient/],
    [{ openedAt: "hier" }, "openedAt", /convient/],
    [{ slug: "autre" }, "slug", /n’existe pas/],
  ] as const) {
    const answer = await change(house, cookie, payload);
    expect([answer.statusCode, answer.json().fields[0]]).toEqual([
      400,
      { field, detail: expect.stringMatching(detail) },
    ]);
  }
});

test("a territory is judged like any outline and refused with the place where it is wrong", async ({
  house,
}) => {
  const cookie = await house.signIn();
  const many = Array.from({ length: 2001 }, (_, index) => {
    const angle = (index / 2001) * 2 * Math.PI;
    return [5.5 + 0.5 * Math.cos(angle), 50.5 + 0.4 * Math.sin(angle)];
  });
  const tangle = Array.from({ length: 2000 }, (_, index) => {
    const angle = (((index * 999) % 1999) / 1999) * 2 * Math.PI;
    return [5.5 + 0.5 * Math.cos(angle), 50.5 + 0.4 * Math.sin(angle)];
  });
  const swapped = [
    [50.4, 5.2],
    [50.9, 5.2],
    [50.9, 6.1],
    [50.4, 5.2],
  ];
  const polygon = (ring: number[][]) => ({ type: "Polygon", coordinates: [ring] });
  for (const [territory, code, placed] of [
    [bowTie, "self_crossing", true],
    [polygon(tangle), "self_crossing", true],
    [polygon([...many, ...many.slice(0, 1)]), "too_many_corners", false],
    [polygon(swapped), "swapped_axes", true],
    [
      polygon([
        [190, 50],
        [191, 50],
        [191, 51],
        [190, 50],
      ]),
      "other_country",
      false,
    ],
    [square(5.5, 50.6, 20), "too_tiny", false],
    [{ type: "Point", coordinates: [5, 50] }, "not_an_outline", false],
    ["partout", "not_an_outline", false],
    [null, "not_an_outline", false],
  ] as const) {
    const answer = await change(house, cookie, { territory });
    expect(answer.statusCode).toBe(422);
    const { type, detail, verdict } = answer.json();
    expect(type).toBe("territory_is_refused");
    expect(detail.length).toBeGreaterThan(20);
    expect(verdict.defects[0].code).toBe(code);
    expect(verdict.defects[0].place !== undefined).toBe(placed);
  }
});

test("a new territory decides what is out of zone, at once", async ({ house }) => {
  const cookie = await house.signIn();
  const before = (await read(house, cookie)).territory;
  const far = square(5.9, 50.5, 4000);
  expect((await change(house, cookie, { territory: far })).statusCode).toBe(200);
  expect((await send(house)).json().outOfTerritory).toBe(true);
  expect((await publicCall(house)).rule.territory.coordinates[0][0]).toHaveLength(5);
  await change(house, cookie, { territory: before });
  expect((await send(house)).json().outOfTerritory).toBe(false);
});

test("a paused call says its word, refuses new reports and resumes; what was sent goes on", async ({
  house,
}) => {
  const cookie = await house.signIn();
  const earlier = aReport();
  const sent = await house.app.inject({ method: "POST", url: "/api/submissions", payload: earlier });
  const word = { fr: "De retour le 3 janvier.", nl: "Terug op 3 januari." };
  expect((await change(house, cookie, { paused: { fr: "" } })).statusCode).toBe(400);
  expect((await change(house, cookie, { paused: word })).json().paused).toMatchObject({ word });
  expect(await publicCall(house)).toMatchObject({ paused: { word }, closed: false });

  const refused = await send(house);
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({
    type: "call_is_paused",
    detail:
      "L’appel est en pause\u00a0: il ne reçoit pas de nouveaux signalements pour le moment. De retour le 3 janvier.",
  });
  expect((await send(house, {}, "nl")).json().detail).toMatch(/gepauzeerd.*Terug op 3 januari\.$/);
  expect((await send(house, {}, "de")).json().detail).toMatch(/unterbrochen.*De retour le 3 janvier\.$/);

  const again = await house.app.inject({ method: "POST", url: "/api/submissions", payload: earlier });
  expect(again.json()).toEqual(sent.json());
  const corrected = await house.app.inject({
    method: "POST",
    url: "/api/follow-up/corrections",
    headers: { authorization: `Bearer ${sent.json().followUrl.split("#")[1]}` },
    payload: { outline: square(5.56, 50.64, 120) },
  });
  expect(corrected.statusCode).toBe(200);

  expect((await change(house, cookie, { paused: null })).json().paused).toBeNull();
  expect((await publicCall(house)).paused).toBeNull();
  expect((await send(house)).statusCode).toBe(201);
});

test("a closed call still answers, refuses new reports, and its reports can be followed", async ({
  house,
}) => {
  const cookie = await house.signIn();
  const sent = (await send(house)).json();
  const { openedAt } = await read(house, cookie);
  await change(house, cookie, { openedAt: "2020-01-01T00:00:00Z", closedAt: "2020-06-01T00:00:00Z" });
  expect(await publicCall(house)).toMatchObject({ closed: true, rule: { minAreaM2: 3000 } });
  const refused = await send(house, {}, "en");
  expect([refused.statusCode, refused.json().type]).toEqual([409, "call_is_closed"]);
  expect(refused.json().title).toBe("The call is over: it takes no new reports any more.");
  const corrected = await house.app.inject({
    method: "POST",
    url: "/api/follow-up/corrections",
    headers: { authorization: `Bearer ${sent.followUrl.split("#")[1]}` },
    payload: { outline: square(5.56, 50.64, 120) },
  });
  expect(corrected.statusCode).toBe(200);
  await change(house, cookie, { openedAt, closedAt: null });
  expect((await send(house)).statusCode).toBe(201);
});

test("other questions are another version: a draft made on the old one is still accepted", async ({
  house,
}) => {
  const cookie = await house.signIn();
  const { questionSet } = await read(house, cookie);
  const noise = {
    id: "bruit",
    type: "choice",
    page: "see",
    label: { fr: "Y a-t-il du bruit\u202f?", nl: "Is er lawaai?", de: "" },
    terms: ["friche"],
    options: [
      { id: "oui", label: { fr: "Oui" } },
      { id: "non", label: { fr: "Non" } },
    ],
  };
  const questions = questionSet.questions.filter(({ id }: { id: string }) => id !== "state");
  const after = await ask(house, cookie, [...questions, noise]);
  expect(after.statusCode).toBe(200);
  const version = questionSet.version + 1;
  expect(after.json().questionSet.version).toBe(version);
  expect(after.json().questionSet.questions.at(-1).label).toEqual({
    fr: "Y a-t-il du bruit\u202f?",
    nl: "Is er lawaai?",
  });
  expect((await publicCall(house)).questionSet.version).toBe(version);
  const old = { questionSet: questionSet.version, answers: { state: "ruin" } };
  expect((await send(house, old)).statusCode).toBe(201);
  expect((await send(house, { questionSet: version, answers: { bruit: "oui" } })).statusCode).toBe(201);
  const mixed = await send(house, { questionSet: version, answers: { state: "ruin" } });
  expect(mixed.json().fields[0].field).toBe("answers.state");
  expect((await ask(house, cookie, [...questions, noise])).json().questionSet.version).toBe(version);
});

test("questions that cannot be asked are refused where they are wrong", async ({ house }) => {
  const cookie = await house.signIn();
  const { questions } = (await read(house, cookie)).questionSet;
  const text = (changes: object) => ({
    id: "mot",
    type: "text",
    page: "see",
    maxLength: 100,
    label: { fr: "Un mot" },
    ...changes,
  });
  const choice = (options: object[]) => text({ type: "choice", maxLength: undefined, options });
  const last = `questions.${questions.length}`;
  for (const [list, field, detail] of [
    [questions.slice(1), "questions", /font partie/],
    [questions.filter(({ id }: { id: string }) => id !== "story"), "questions", /font partie/],
    [[{ ...questions[0], required: false }, ...questions.slice(1)], "questions.0", /font partie/],
    [[...questions, text({ id: "access" })], last, /deux fois/],
    [[...questions, text({ id: "Où ça" })], last, /minuscules/],
    [[...questions, text({ id: "constructor" })], last, /minuscules/],
    [[...questions, text({ label: { nl: "Een woord" } })], `${last}.label.fr`, /nécessaire|convient/],
    [[...questions, text({ terms: ["inconnu-au-bataillon"] })], last, /lexique/],
    [[...questions, choice([])], last, /au moins une réponse/],
    [[...questions, choice([{ id: "unknown", label: { fr: "?" } }])], `${last}.options.0`, /minuscules/],
    [[...questions, text({ maxLength: 9000 })], `${last}.maxLength`, /long/],
    [[...questions, text({ surprise: 1 })], "surprise", /n’existe pas/],
    [[...questions, text({ type: "slider" })], `${last}.type`, /convient/],
  ] as const) {
    const answer = await ask(house, cookie, list);
    expect([answer.statusCode, answer.json().fields?.[0]]).toEqual([
      400,
      { field, detail: expect.stringMatching(detail) },
    ]);
  }
});

interface Line {
  act: string;
  before: object;
  after: object;
}

test("another process sees a pause within a second, notifications or not", async ({ house, database }) => {
  const cookie = await house.signIn();
  const publicDb = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: database.publicPool }) });
  const deaf = { listen: async () => async () => undefined };
  const elsewhere = await followRegister({
    database: deaf,
    publicDb,
    onError: (error) => {
      throw error;
    },
  });
  const pausedThere = () => elsewhere.current.callAt("appel-a-friches", Date.now())?.paused ?? null;
  expect(pausedThere()).toBeNull();
  await change(house, cookie, { paused: { fr: "Un instant." } });
  await vi.waitFor(() => expect(pausedThere()?.word.fr).toBe("Un instant."), { timeout: 1000, interval: 20 });
  await change(house, cookie, { paused: null });
  await vi.waitFor(() => expect(pausedThere()).toBeNull(), { timeout: 1000, interval: 20 });
  await elsewhere.close();
});

test("every change is one line of a history that nobody can rewrite", async ({ house, db }) => {
  const cookie = await house.signIn();
  const lines = async () =>
    (await db.query<Line>("select * from intake.call_event where call is not null order by number")).rows;
  const before = (await lines()).length;
  await change(house, cookie, { paused: { fr: "Un instant." }, maxCorners: 400 });
  await change(house, cookie, { paused: null, maxCorners: 500 });
  await change(house, cookie, { maxCorners: 500 }); // nothing changes: nothing is told
  const told = (await lines()).slice(before);
  expect(told.map(({ act }) => act)).toEqual(["pause", "resume"]);
  expect(told[0]).toMatchObject({
    call: "appel-a-friches",
    person_name: "aurelie",
    before: { maxCorners: 500, paused: null },
    after: { maxCorners: 400, paused: { word: { fr: "Un instant." } } },
  });
  expect(Object.keys(told[0]?.after ?? {})).toHaveLength(2);
  for (const rewriting of ["update intake.call_event set act = 'x'", "delete from intake.call_event"])
    await expect(db.query(rewriting)).rejects.toMatchObject({ constraint: "call_event_is_append_only" });
  await expect(db.query("update register.call set paused_at = now()")).rejects.toMatchObject({
    constraint: "call_pause_is_said",
  });
});
