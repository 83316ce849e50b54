import { expect, inject } from "vitest";
import { insertMadeSites, tileList } from "../../bench/made-sites.ts";
import { openPublicIndex } from "../../bench/open-index.ts";
import { cutTile } from "../../src/tiles/cut.ts";
import { test } from "../database.ts";
import { CLUSTERS, MARKS, NAMES, OUTLINES } from "./judge.sql.ts";
import { areaOf, lengthOf, type ReadFeature, readTile } from "./read-tile.ts";

const engine = inject("engine");

/** The embedded PostGIS has no ST_AsMVT: there, the tiles are compared with nothing. */
test.skipIf(engine.kind === "embedded")(
  "every tile of the list is what ST_AsMVT makes of the same sites, feature by feature",
  { timeout: 600_000 },
  async ({ database, db }) => {
    await insertMadeSites(database.kysely, 5_000);
    await db.query(PIERCE);
    const index = await openPublicIndex(database);
    let compared = { outlines: 0, marks: 0, names: 0 };
    for (const { z, x, y } of tileList()) {
      const judge = async (sql: string, layer: string) => {
        const { rows } = await db.query<{ hex: string }>(sql, [z, x, y]);
        return readTile(Buffer.from(rows[0]?.hex ?? "", "hex"))[layer] ?? [];
      };
      const ours = readTile(cutTile(index.parts, { z, x, y }));
      const [outlines, marks, names, clusters] = [
        await judge(OUTLINES, "outlines"),
        await judge(MARKS, "marks"),
        await judge(NAMES, "names"),
        await judge(CLUSTERS, "marks"),
      ];
      const where = `${z}/${x}/${y}`;
      const pairs = pairsOf(ours.outlines ?? [], outlines, where);
      const { rows } = await db.query<{ difference: number }>(DIFFERENCES, [
        pairs.map((pair) => wkt(pair.ours)),
        pairs.map((pair) => wkt(pair.theirs)),
      ]);
      for (const [place, { what, theirs }] of pairs.entries()) {
        // Each corner may be snapped half a unit this way or that: a strip as long as the outline.
        expect(rows[place]?.difference, what).toBeLessThanOrEqual(lengthOf(theirs) + SLIVER);
      }
      samePoints(ours.names ?? [], names, where);
      samePoints(ours.marks ?? [], [...marks, ...clusters], where);
      compared = {
        outlines: compared.outlines + outlines.length,
        marks: compared.marks + marks.length + clusters.length,
        names: compared.names + names.length,
      };
    }
    // The list must hold something to compare.
    expect(compared.outlines).toBeGreaterThan(5_000);
    expect(compared.marks).toBeGreaterThan(3_000);
    expect(compared.names).toBeGreaterThan(3_000);
  },
);

/** Every tenth site gets a hole and a second part, still on 6 decimals. */
const PIERCE = `
  update register.site set public_outline = st_multi(st_reduceprecision(st_union(
      st_difference(public_outline, st_buffer(position::geography, 12)::geometry),
      st_buffer(st_translate(position, 0.004, 0.001)::geography, 25, 3)::geometry), 1e-6))
  where fid % 10 = 0`;

/** A sliver this small, in square units, may be kept by one and dropped by the other. */
const SLIVER = 8;

interface Pair {
  what: string;
  ours: ReadFeature["geometry"];
  theirs: ReadFeature["geometry"];
}

/** Outlines of both sides, by site; equal in what they say. One that is on one side only is a sliver. */
function pairsOf(ours: ReadFeature[], theirs: ReadFeature[], where: string): Pair[] {
  const judged = new Map(theirs.map((one) => [one.id, one]));
  const mine = new Map(ours.map((one) => [one.id, one]));
  for (const one of [...ours, ...theirs]) {
    if (judged.has(one.id) && mine.has(one.id)) continue;
    expect(areaOf(one.geometry), `${where} outline ${one.id} is only on one side`).toBeLessThanOrEqual(
      SLIVER,
    );
  }
  return ours.flatMap(({ id, properties, geometry }) => {
    const other = judged.get(id);
    if (!other) return [];
    expect(properties, `${where} outline ${id}`).toEqual(other.properties);
    return [{ what: `${where} outline ${id}`, ours: geometry, theirs: other.geometry }];
  });
}

/** What is in one shape and not in the other, for each pair, in square units: PostGIS says. */
const DIFFERENCES = `
  select st_area(st_symdifference(st_makevalid(ours, 'method=structure'), st_makevalid(theirs, 'method=structure'))) as difference
  from unnest($1::text[], $2::text[]) with ordinality as pair (a, b, place),
    lateral (select st_geomfromtext(a) as ours, st_geomfromtext(b) as theirs) shapes
  order by place`;

/** Rings of a tile as a MultiPolygon: one that turns clockwise begins a part, the others are its holes. */
function wkt(rings: ReadFeature["geometry"]): string {
  const parts: string[][] = [];
  for (const ring of rings) {
    const text = `(${ring.map(([x, y]) => `${x} ${y}`).join(",")})`;
    if (areaOf([ring]) > 0) parts.push([text]);
    else parts.at(-1)?.push(text);
  }
  return `MULTIPOLYGON(${parts.map((part) => `(${part.join(",")})`).join(",")})`;
}

function samePoints(ours: ReadFeature[], theirs: ReadFeature[], where: string) {
  const key = ({ id, properties }: ReadFeature) => JSON.stringify([id, Object.entries(properties).sort()]);
  const byKey = (features: ReadFeature[]) =>
    features.toSorted((a, b) => key(a).localeCompare(key(b)) || placeOf(a) - placeOf(b));
  const placeOf = ({ geometry }: ReadFeature) =>
    (geometry[0]?.[0]?.[0] ?? 0) * 4096 + (geometry[0]?.[0]?.[1] ?? 0);
  const [a, b] = [byKey(ours), byKey(theirs)];
  expect(a.map(key), where).toEqual(b.map(key));
  for (const [place, mine] of a.entries()) {
    const [x = 0, y = 0] = mine.geometry[0]?.[0] ?? [];
    const [judgedX = 0, judgedY = 0] = b[place]?.geometry[0]?.[0] ?? [];
    expect(
      Math.max(Math.abs(x - judgedX), Math.abs(y - judgedY)),
      `${where} ${key(mine)}`,
    ).toBeLessThanOrEqual(1);
  }
}
