import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { test } from "../app.ts";
import { aReport, bowTie, square, yard } from "../reports.ts";

const post = "POST" as const;
const url = "/api/submissions";

test("a report of 28 000 m² is received as a candidate, with a number and a private link", async ({
  house,
}) => {
  const answer = await house.app.inject({ method: post, url, payload: aReport() });
  expect(answer.statusCode).toBe(201);
  const receipt = answer.json();
  expect(receipt).toMatchObject({ path: "candidate", outOfTerritory: false });
  expect(receipt.reference).toMatch(/^F-\d{4}-\d{4}$/);
  expect(receipt.areaM2).toBeGreaterThan(27_000);
  expect(receipt.areaM2).toBeLessThan(29_500);
  expect(receipt.followUrl).toMatch(/\/suivi#[\w-]{43}$/);
});

test("the same report sent again, fifty times at once, is one report and one answer", async ({
  house,
  db,
}) => {
  const payload = aReport();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => house.app.inject({ method: post, url, payload })),
  );
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([201]));
  const { rows } = await db.query("select 1 from intake.submission where id = $1", [payload.id]);
  expect(rows).toHaveLength(1);
});

test("another report under the same identifier is refused", async ({ house }) => {
  const payload = aReport();
  await house.app.inject({ method: post, url, payload });
  const answer = await house.app.inject({
    method: post,
    url,
    payload: { ...payload, description: "Autre chose." },
  });
  expect(answer.statusCode).toBe(409);
  expect(answer.json()).toMatchObject({ type: "id_is_taken" });
});

test("a site of 1 500 m² is accepted on the kind path, kept apart from candidates", async ({ house }) => {
  const answer = await house.app.inject({
    method: post,
    url,
    payload: aReport({ outline: square(5.56, 50.63, 38.7) }),
  });
  expect(answer.statusCode).toBe(201);
  expect(answer.json().path).toBe("small_site");
});

test("a site of 2 900 m² passes as to be checked", async ({ house }) => {
  const answer = await house.app.inject({
    method: post,
    url,
    payload: aReport({ outline: square(5.56, 50.64, 53.85) }),
  });
  expect(answer.json().path).toBe("to_check");
});

test("a site in Namur is accepted as out of the territory", async ({ house }) => {
  const answer = await house.app.inject({
    method: post,
    url,
    payload: aReport({ outline: square(4.87, 50.46, 90) }),
  });
  expect(answer.statusCode).toBe(201);
  expect(answer.json().outOfTerritory).toBe(true);
});

test("an outline of several parts with a hole is measured without the hole", async ({ house }) => {
  const [outer] = square(5.57, 50.63, 200).coordinates;
  const [hole] = square(5.5705, 50.6305, 50).coordinates;
  const [island] = square(5.58, 50.63, 100).coordinates;
  const outline = { type: "MultiPolygon", coordinates: [[outer, hole], [island]] };
  const answer = await house.app.inject({ method: post, url, payload: aReport({ outline }) });
  expect(answer.statusCode).toBe(201);
  expect(Math.abs(answer.json().areaM2 - (40_000 - 2_500 + 10_000))).toBeLessThan(300);
});

test("a bow-tie is refused with the place of the crossing and a cure", async ({ house }) => {
  const answer = await house.app.inject({ method: post, url, payload: aReport({ outline: bowTie }) });
  expect(answer.statusCode).toBe(422);
  expect(answer.headers["content-type"]).toContain("application/problem+json");
  const { type, title, detail, verdict } = answer.json();
  expect(type).toBe("outline_is_refused");
  expect(title).toBe("Ce contour ne peut pas être reçu tel quel.");
  expect(detail).toContain("Le contour se croise");
  const crossing = verdict.defects.find((defect: { code: string }) => defect.code === "self_crossing");
  expect(crossing.place.coordinates[0]).toBeCloseTo(5.5515, 4);
  expect(crossing.cure).toBeDefined();
});

const hostile: [string, string, number, string][] = [
  ["swapped axes", JSON.stringify(aReport({ outline: swap(yard) })), 422, "outline_is_refused"],
  ["1e400", JSON.stringify(aReport()).replace("5.5577", "1e400"), 422, "outline_is_refused"],
  ["U+0000 in a text", JSON.stringify(aReport({ description: "a\u0000b" })), 400, "input_is_invalid"],
  [
    "a lone surrogate in a text",
    JSON.stringify(aReport({ description: "a\ud800b" })),
    400,
    "input_is_invalid",
  ],
  ["a point", JSON.stringify(aReport({ outline: { type: "Point" } })), 422, "outline_is_refused"],
  ["broken JSON", '{"id": ', 400, "json_is_broken"],
  ["an unknown key", JSON.stringify(aReport({ status: "published" })), 400, "input_is_invalid"],
  [
    "a prototype key",
    JSON.stringify(aReport()).replace("{", '{"__proto__":{"status":"published"},'),
    400,
    "json_is_broken",
  ],
  ["no consent", JSON.stringify(aReport({ consent: false })), 400, "input_is_invalid"],
  ["a wrong e-mail", JSON.stringify(aReport({ email: "nobody" })), 400, "input_is_invalid"],
  ["an empty body", "", 400, "json_is_broken"],
  [
    "a ring of 100 000 corners",
    JSON.stringify(aReport({ outline: circle(100_000) })),
    413,
    "body_is_too_large",
  ],
  [
    "a ring of 20 000 corners",
    JSON.stringify(aReport({ outline: circle(20_000) })),
    422,
    "outline_is_refused",
  ],
  [
    "nesting 100 000 deep",
    `{"outline":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    400,
    "input_is_invalid",
  ],
];

test.for(hostile)(
  "%s gets its sentence and nothing is stored",
  async ([, payload, status, type], { house, db }) => {
    const before = await db.query("select count(*) from intake.submission");
    const headers = { "content-type": "application/json" };
    const answer = await house.app.inject({ method: post, url, payload, headers });
    expect(answer.json()).toMatchObject({ status, type });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().title.length).toBeGreaterThan(10);
    const after = await db.query("select count(*) from intake.submission");
    expect(after.rows).toEqual(before.rows);
  },
);

test("a refusal speaks the reader's language", async ({ house }) => {
  const titles = await Promise.all(
    ["fr-BE", "en", "nl-BE,nl;q=0.9", "de"].map(async (language) => {
      const headers = { "accept-language": language };
      return (
        await house.app.inject({ method: post, url, payload: aReport({ outline: bowTie }), headers })
      ).json().title;
    }),
  );
  expect(new Set(titles).size).toBe(4);
});

test("the reporter follows the report by the private link and takes it back; the address is erased", async ({
  house,
  db,
}) => {
  const payload = aReport({ email: "citoyenne@example.be" });
  const receipt = (await house.app.inject({ method: post, url, payload })).json();
  const headers = { authorization: `Bearer ${receipt.followUrl.split("#")[1]}` };
  const seen = await house.app.inject({ url: "/api/follow-up", headers });
  expect(seen.json()).toMatchObject({ reference: receipt.reference, status: "received", withdrawable: true });
  const gone = await house.app.inject({
    method: post,
    url: "/api/follow-up/withdrawal",
    headers,
    payload: {},
  });
  expect(gone.json()).toMatchObject({ status: "withdrawn", withdrawable: false });
  const { rows } = await db.query("select 1 from intake.contact where submission_id = $1", [payload.id]);
  expect(rows).toEqual([]);
});

test("a link that nobody was given opens nothing", async ({ house }) => {
  for (const authorization of [
    "",
    "Bearer",
    "Bearer x",
    `Bearer ${"A".repeat(43)}`,
    `Basic ${"A".repeat(43)}`,
  ]) {
    const answer = await house.app.inject({ url: "/api/follow-up", headers: { authorization } });
    expect(answer.statusCode).toBe(404);
  }
});

test("the token of a follow-up link is nowhere in the database", async ({ house, db }) => {
  const payload = aReport({ id: randomUUID() });
  const token = (await house.app.inject({ method: post, url, payload })).json().followUrl.split("#")[1];
  const { rows } = await db.query<{ row: string }>(
    "select submission::text as row from intake.submission where id = $1",
    [payload.id],
  );
  expect(rows[0]?.row).not.toContain(token);
});

test("a verdict is given without storing anything", async ({ house, db }) => {
  const before = await db.query("select count(*) from intake.submission");
  const answer = await house.app.inject({
    method: post,
    url: "/api/outlines/verdict",
    payload: { outline: yard },
  });
  expect(answer.json()).toMatchObject({ accepted: true, path: "candidate", defects: [] });
  expect(await db.query("select count(*) from intake.submission")).toMatchObject({ rows: before.rows });
});

function swap(polygon: { type: string; coordinates: number[][][] }) {
  return { ...polygon, coordinates: polygon.coordinates.map((ring) => ring.map(([lng, lat]) => [lat, lng])) };
}

function circle(corners: number) {
  const ring = Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    return [
      Number((5.56 + 0.002 * Math.cos(angle)).toFixed(7)),
      Number((50.63 + 0.002 * Math.sin(angle)).toFixed(7)),
    ];
  });
  return { type: "Polygon", coordinates: [[...ring, ring[0]]] };
}
