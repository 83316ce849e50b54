/** `@manufacture/outline` against PostGIS itself: the same validity and the same area, for thousands of shapes. */
import type { MultiPolygon, Outline } from "@manufacture/contract/geojson";
import type { OutlineRule } from "@manufacture/contract/verdict";
import { anyOutline, simpleOutline, strewnRing } from "@manufacture/outline/testing/arbitraries";
import { verdict } from "@manufacture/outline/verdict";
import * as fc from "fast-check";
import { describe, expect } from "vitest";
import { test } from "./database.ts";

type Db = { query<Row>(sql: string, parameters?: unknown[]): Promise<{ rows: Row[] }> };
type Measured = { valid: boolean; reason: string; areaM2: number | null };

const world: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [0, 40],
        [10, 40],
        [10, 60],
        [0, 60],
        [0, 40],
      ],
    ],
  ],
};
const anySize: OutlineRule = {
  minAreaM2: 0,
  floorAreaM2: 0,
  maxAreaM2: Number.POSITIVE_INFINITY,
  maxCorners: 500,
  territory: world,
  country: world,
};

/** Slivers of less than a square metre differ by rounding alone: 5e-5 m² at most in 6 000 shapes, twenty times that is let pass. */
const AREA_NOISE_M2 = 1e-3;

/** In one statement per 500 outlines: PGlite answers one at a time. Geographies only of valid shapes. */
async function measure(db: Db, outlines: Outline[]): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (let from = 0; from < outlines.length; from += 500) {
    const batch = outlines.slice(from, from + 500);
    const { rows } = await db.query<Measured>(
      `select st_isvalid(outline) as valid,
              st_isvalidreason(outline) as reason,
              case when st_isvalid(outline) then st_area(outline::geography) end as "areaM2"
       from (select st_setsrid(st_geomfromgeojson(shape), 4326) as outline, position
             from jsonb_array_elements($1::jsonb) with ordinality as sent (shape, position)) as drawn
       order by position`,
      [JSON.stringify(batch)],
    );
    // PGlite answers with no rows, and no error, when GEOS throws.
    expect(rows).toHaveLength(batch.length);
    measured.push(...rows);
  }
  return measured;
}

/** Ours and theirs, for outlines whose rings all have three distinct corners (PostGIS can not even read the others). */
async function compare(db: Db, outlines: Outline[]) {
  const judged = outlines
    .map((outline) => ({ outline, said: verdict(outline, anySize) }))
    .filter(({ said }) => said.defects.every(({ code }) => code !== "too_few_corners"));
  const measured = await measure(
    db,
    judged.map(({ outline, said }) => said.outline ?? outline),
  );
  const pairs = judged.map(({ outline, said }, i) => ({ outline, said, theirs: measured[i] }));
  const disagreements = pairs
    .filter(({ said, theirs }) => said.accepted !== theirs?.valid)
    .map(({ outline, said, theirs }) => ({
      outline: JSON.stringify(outline),
      ours: said.defects.map(({ code }) => code),
      theirs: theirs?.reason,
    }));
  expect(disagreements).toEqual([]);
  for (const { said, theirs } of pairs)
    if (said.areaM2 !== null && theirs?.areaM2)
      expect(Math.abs(said.areaM2 - theirs.areaM2)).toBeLessThan(AREA_NOISE_M2 + 1e-4 * theirs.areaM2);
  return { accepted: pairs.filter(({ said }) => said.accepted).length, all: pairs.length };
}

describe("our verdict is the database's", () => {
  test("on thousands of grid drawings that cross, touch, fold and overlap", async ({ db }) => {
    const { accepted, all } = await compare(db, fc.sample(anyOutline, { numRuns: 6000 }));
    // Neither side of the question may starve.
    expect(accepted).toBeGreaterThan(all / 10);
    expect(accepted).toBeLessThan(all * 0.9);
  });

  test("on simple rings of all sizes, with the area to 0.01 %", async ({ db }) => {
    const { accepted } = await compare(db, fc.sample(simpleOutline, { numRuns: 1000 }));
    expect(accepted).toBeGreaterThan(900);
  });

  test("on corners strewn at random", async ({ db }) => {
    await compare(db, fc.sample(fc.oneof(strewnRing(4), strewnRing(5), strewnRing(12)), { numRuns: 1000 }));
  });

  test("on every cure that we offer", async ({ db }) => {
    const cures = fc
      .sample(anyOutline, { numRuns: 3000 })
      .flatMap((outline) => verdict(outline, anySize).defects.find(({ cure }) => cure)?.cure ?? []);
    const measured = await measure(db, cures);
    expect(cures.length).toBeGreaterThan(1000);
    expect(measured.filter(({ valid }) => !valid)).toEqual([]);
  });
});
