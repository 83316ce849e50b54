import { brotliDecompressSync } from "node:zlib";
import type { FastifyInstance } from "fastify";
import { expect } from "vitest";
import { test } from "../app.ts";
import { aReport, square } from "../reports.ts";
import { readTile } from "./read-tile.ts";

/** The tile of a zoom in which a place in Liège lies, or another place. WGS84. */
function tileAt(z: number, longitude = 5.575, latitude = 50.64): string {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const x = (longitude / 360 + 0.5) * 2 ** z;
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z;
  return [z, Math.floor(x), Math.floor(y)].join("/");
}

async function describe(app: FastifyInstance, query = "") {
  const answer = await app.inject({ url: `/tiles/sites.json${query}` });
  return answer.json() as { version: string; tiles: [string]; bounds: number[] };
}

/** The path of a tile in the version of now. */
async function pathOf(app: FastifyInstance, tile: string, query = "") {
  const [template] = (await describe(app, query)).tiles;
  const [z = "", x = "", y = ""] = tile.split("/");
  const { pathname, search } = new URL(template.replace("{z}", z).replace("{x}", x).replace("{y}", y));
  return pathname + search;
}

const read = async (app: FastifyInstance, tile: string, query = "") =>
  readTile((await app.inject({ url: await pathOf(app, tile, query) })).rawPayload);

/** Sites that the marks of all tiles of a zoom stand for. */
const countOf = (marks: { properties: Record<string, unknown> }[] = []) =>
  marks.reduce((sum, { properties }) => sum + Number(properties.count ?? 1), 0);

test("far away, clusters count every site and tell their mix; near, each site has its own mark", async ({
  house: { app },
}) => {
  const { marks = [] } = await read(app, "0/0/0");
  expect(countOf(marks)).toBe(52);
  for (const { id, properties } of marks) {
    if (properties.count === undefined) {
      expect(id).toBeGreaterThan(0);
      expect(properties).toEqual({ slug: expect.any(String), stage: expect.any(String) });
    } else {
      const { friche = 0, memoire = 0, subjective = 0 } = properties as Record<string, number>;
      expect(friche + memoire + subjective).toBe(properties.count);
    }
  }
  const { marks: near = [], names = [] } = await read(app, tileAt(13));
  expect(near.length).toBeGreaterThan(1);
  expect(near.every(({ properties }) => typeof properties.slug === "string")).toBe(true);
  expect(names.length).toBeGreaterThanOrEqual(near.length);
});

test("a tile says no more than slug, stage, certainty and name", async ({ house: { app } }) => {
  const layers = Object.values(await read(app, tileAt(13)));
  const said = new Set(layers.flat().flatMap(({ properties }) => Object.keys(properties)));
  expect([...said].filter((key) => !["slug", "stage", "certainty", "name"].includes(key))).toEqual([]);
});

test("filters are kept by the tiles", async ({ house: { app } }) => {
  expect(countOf((await read(app, "0/0/0", "?register=memoire")).marks)).toBeLessThan(52);
  const wanted = (await app.inject({ url: "/api/sites?register=memoire" })).json().numberMatched;
  expect(countOf((await read(app, "0/0/0", "?register=memoire")).marks)).toBe(wanted);
  expect(countOf((await read(app, "0/0/0", "?q=borguet")).marks)).toBe(1);
  expect((await app.inject({ url: await pathOf(app, "0/0/0", "?q=zzzz") })).statusCode).toBe(204);
  expect((await app.inject({ url: "/tiles/sites.json?colour=red" })).statusCode).toBe(400);
});

test("the memory layer holds the places where something happened", async ({ house: { app }, db }) => {
  const { tiles } = (await app.inject({ url: "/tiles/memory.json" })).json();
  const { pathname } = new URL(tiles[0].replace("{z}", "0").replace("{x}", "0").replace("{y}", "0"));
  const { marks } = readTile((await app.inject({ url: pathname })).rawPayload);
  const { rows } = await db.query<{ places: string }>(
    "select count(distinct site_id) as places from register.episode",
  );
  expect(countOf(marks)).toBe(Number(rows[0]?.places));
});

test("a tile is immutable under its version, compressed once, and not sent twice", async ({
  house: { app },
}) => {
  const url = await pathOf(app, tileAt(10));
  const plain = await app.inject({ url, headers: { "accept-encoding": "gzip" } });
  expect(plain.headers["content-type"]).toBe("application/vnd.mapbox-vector-tile");
  expect(plain.headers["cache-control"]).toBe("public, max-age=3600, immutable");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  const packed = await app.inject({ url, headers: { "accept-encoding": "gzip, br" } });
  expect(packed.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(packed.rawPayload)).toEqual(plain.rawPayload);
  expect(packed.headers.etag).not.toBe(plain.headers.etag);
  expect(String(packed.headers.etag)).toMatch(/^"[\w-]+"$/);
  const again = await app.inject({
    url,
    headers: { "accept-encoding": "br", "if-none-match": String(packed.headers.etag) },
  });
  expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  const empty = await app.inject({ url: await pathOf(app, "16/0/0") });
  expect([empty.statusCode, empty.rawPayload.length]).toEqual([204, 0]);
});

test("addresses that are no tile are not found", async ({ house: { app } }) => {
  const { version } = await describe(app);
  const addresses = [
    "sites/V/17/0/0.mvt",
    "sites/V/3/8/0.mvt",
    "sites/V/3/0/8.mvt",
    "sites/V/-1/0/0.mvt",
    "sites/V/1.5/0/0.mvt",
    "sites/V/1e1/0/0.mvt",
    "sites/V/01/0/0.mvt",
    "sites/V/9/99999999999999999999/0.mvt",
    "sites/V/9/0/NaN.mvt",
    "sites/V/9/0/0.png",
    "sites/V/9/0/0",
    "streets/V/0/0/0.mvt",
    "constructor/V/0/0/0.mvt",
    "streets.json",
    "__proto__.json",
  ];
  for (const address of addresses) {
    const answer = await app.inject({ url: `/tiles/${address.replace("V", version)}` });
    expect([address, answer.statusCode, answer.json().type]).toEqual([
      address,
      404,
      expect.stringMatching(/not_found$/),
    ]);
  }
});

test("unpublishing changes the version at once; under the old one the site is gone and nothing is kept", async ({
  house: { app, signIn },
}) => {
  const cookie = await signIn();
  const { id } = (
    await app.inject({
      method: "POST",
      url: "/api/submissions",
      payload: aReport({ outline: square(6.2, 50.1, 300) }),
    })
  ).json();
  const decide = (payload: Record<string, unknown>, version: number) =>
    app.inject({
      method: "POST",
      url: `/api/reviews/${id}/decisions`,
      headers: { cookie, "if-match": `"${version}"` },
      payload,
    });
  const tile = tileAt(13, 6.202, 50.101);
  const before = await describe(app);
  expect((await read(app, tile)).outlines).toBeUndefined();

  expect((await decide({ decision: "publish", name: "Cour des essais" }, 1)).statusCode).toBe(200);
  const published = await pathOf(app, tile);
  expect(published).not.toContain(before.version);
  expect((await read(app, tile)).outlines?.map(({ properties }) => properties.slug)).toEqual([
    "cour-des-essais",
  ]);

  expect((await decide({ decision: "reopen", reason: "À la demande du propriétaire." }, 2)).statusCode).toBe(
    200,
  );
  const late = await app.inject({ url: published });
  expect(late.headers["cache-control"]).toBe("no-store");
  expect(late.statusCode).toBe(204);
  expect(await pathOf(app, tile)).not.toBe(published);
});

test("nothing that is private or unpublished is in any public answer", async ({ house: { app }, db }) => {
  const canary = "canari-7f3a";
  await app.inject({
    method: "POST",
    url: "/api/submissions",
    payload: aReport({
      outline: square(5.9, 50.3, 400),
      description: canary,
      displayName: canary,
      email: `${canary}@example.be`,
    }),
  });
  const { rows } = await db.query("select from intake.submission where description = $1", [canary]);
  expect(rows).toHaveLength(1);
  const { version } = await describe(app);
  const tiles = [0, 6, 10, 12, 13, 14, 16].map((z) => tileAt(z, 5.902, 50.302));
  const addresses = [
    "/api/sites?limit=500",
    `/api/sites?q=${canary}`,
    "/tiles/sites.json",
    ...tiles.flatMap((tile) => ["sites", "memory"].map((layer) => `/tiles/${layer}/${version}/${tile}.mvt`)),
  ];
  for (const url of addresses) {
    const { rawPayload } = await app.inject({ url });
    expect(rawPayload.includes(canary) && !url.includes("?q="), url).toBe(false);
    if (url.endsWith(".mvt")) expect(JSON.stringify(readTile(rawPayload)), url).not.toContain(canary);
  }
  expect((await app.inject({ url: "/api/sites?bbox=5.89,50.29,5.92,50.31" })).json().numberMatched).toBe(0);
  expect((await read(app, tileAt(13, 5.902, 50.302))).outlines).toBeUndefined();
});
