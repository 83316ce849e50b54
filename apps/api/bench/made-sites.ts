import { Stage } from "@manufacture/contract/site";
import { sql } from "kysely";
import type { Db } from "../src/db.ts";

/** A made-up site. WGS84 with 6 decimals. */
interface MadeSite {
  slug: string;
  name: string;
  stage: Stage;
  outline: { type: "MultiPolygon"; coordinates: [number, number][][][] };
  position: { type: "Point"; coordinates: [number, number] };
}

/** Numbers in [0, 1) that are the same in every run (mulberry32, Tommy Ettinger, public domain). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const METRES_PER_DEGREE = 111_200;
const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

/** Centres of 64 crowds: 40 along the Meuse from Huy to Visé, 24 scattered. Longitude, latitude. */
const crowds = (() => {
  const chance = chances(11);
  const along = Array.from({ length: 40 }, (_, place): [number, number] => [
    5.24 + (place / 39) * 0.46 + (chance() - 0.5) * 0.02,
    50.52 + (place / 39) * 0.22 + (chance() - 0.5) * 0.02,
  ]);
  const scattered = Array.from({ length: 24 }, (): [number, number] => [
    5.2 + chance() * 0.7,
    50.45 + chance() * 0.35,
  ]);
  return [...along, ...scattered];
})();

/** Star-shaped outlines of 4 to 40 corners and 500 to 200 000 m², most of them small, in crowds around Liège. */
export function* madeSites(count: number): Generator<MadeSite> {
  const chance = chances(7);
  for (let number = 1; number <= count; number++) {
    const [east, north] = crowds[Math.floor(chance() * crowds.length)] ?? [5.57, 50.64];
    const away = Math.abs(chance() + chance() + chance() - 1.5) * 0.04;
    const turn = chance() * 2 * Math.PI;
    const centre: [number, number] = [
      round(east + away * 1.6 * Math.cos(turn)),
      round(north + away * Math.sin(turn)),
    ];
    const areaM2 = 500 * 400 ** (chance() ** 2);
    const corners = 4 + Math.floor(36 * chance() ** 1.7);
    const radiusM = Math.sqrt(areaM2 / Math.PI) * 1.15;
    const squeeze = Math.cos((centre[1] * Math.PI) / 180);
    const ring = Array.from({ length: corners }, (_, corner): [number, number] => {
      const angle = (corner / corners) * 2 * Math.PI;
      const reach = (radiusM * (0.6 + 0.7 * chance())) / METRES_PER_DEGREE;
      return [
        round(centre[0] + (reach * Math.cos(angle)) / squeeze),
        round(centre[1] + reach * Math.sin(angle)),
      ];
    });
    ring.push(ring[0] ?? centre);
    yield {
      slug: `essai-${number}`,
      name: `Essai ${number}`,
      stage: Stage.options[Math.floor(chance() * Stage.options.length)] ?? "known",
      outline: { type: "MultiPolygon", coordinates: [[ring]] },
      position: { type: "Point", coordinates: centre },
    };
  }
}

/** Puts made-up sites in the register. */
export async function insertMadeSites(db: Db, count: number): Promise<void> {
  let batch: MadeSite[] = [];
  const flush = async () => {
    await sql`
      insert into register.site (slug, name, stage, public_outline, position, commune, certainty)
      select slug, name, stage, st_setsrid(st_geomfromgeojson(outline), 4326), st_setsrid(st_geomfromgeojson(position), 4326), 'Liège', 'high'
      from json_to_recordset(${JSON.stringify(batch)}) as made (slug text, name text, stage text, outline json, position json)`.execute(
      db,
    );
    batch = [];
  };
  for (const site of madeSites(count)) {
    batch.push(site);
    if (batch.length === 1_000) await flush();
  }
  if (batch.length > 0) await flush();
}

/** How many tiles of each zoom are in the list. */
const TILES = new Map([
  [8, 2],
  [9, 3],
  [10, 5],
  [11, 8],
  [12, 16],
  [13, 26],
  [14, 42],
  [15, 50],
  [16, 48],
]);

/** 200 tiles of zooms 8 to 16, nine in ten where the made-up sites are; the same in every run. */
export function tileList(): { z: number; x: number; y: number }[] {
  const chance = chances(3);
  return [...TILES].flatMap(([z, count]) =>
    Array.from({ length: count }, () => {
      const [east, north] =
        chance() < 0.9
          ? (crowds[Math.floor(chance() * crowds.length)] ?? [5.57, 50.64])
          : [5.0 + chance() * 1.2, 50.3 + chance() * 0.6];
      const longitude = east + (chance() - 0.5) * 0.03;
      const sine = Math.sin(((north + (chance() - 0.5) * 0.02) * Math.PI) / 180);
      return {
        z,
        x: Math.floor((longitude / 360 + 0.5) * 2 ** z),
        y: Math.floor((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** z),
      };
    }),
  );
}
