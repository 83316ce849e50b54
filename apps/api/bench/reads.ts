import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../src/database/database.ts";
import { migrate } from "../src/database/migrate.ts";
import { latitudeOf, longitudeOf } from "../src/public-index/world.ts";
import { seed } from "../src/seed/seed.ts";
import { frameOf } from "../src/tiles/tile-address.ts";
import { hasChromium, measureBrowser } from "./browser.ts";
import { type Floor, floor, prepareFloors } from "./floors.ts";
import { type Load, load, median, middle } from "./load.ts";
import { chances, insertMadeSites, tileList } from "./made-sites.ts";
import { hasMapServer, mapServer } from "./mapserver.ts";
import { bareFastify, product, type Served } from "./server.ts";

const ROUNDS = 3;
const tiles = tileList();

/** Lines of a Markdown table: what, per second, p50, p99, bytes, times the reference. */
const line = (what: string, { perSecond, p50Ms, p99Ms, bytesEach }: Load, reference: number) =>
  `| ${what} | ${Math.round(perSecond)} | ${p50Ms.toFixed(2)} | ${p99Ms.toFixed(1)} | ${Math.round(bytesEach)} | ${(perSecond / reference).toFixed(2)} |`;

/** Boxes of about a 13th zoom's tile, where sites are. */
function boxPaths(): string[] {
  return tiles
    .filter(({ z }) => z >= 12 && z <= 14)
    .map((tile) => {
      const { west, north, stepsPerUnit } = frameOf(tile);
      const side = stepsPerUnit * 4096;
      const box = [longitudeOf(west), latitudeOf(north + side), longitudeOf(west + side), latitudeOf(north)];
      return `/api/sites?limit=500&bbox=${box.map((degrees) => degrees.toFixed(5)).join(",")}`;
    });
}

async function tilePaths({ origin }: Served): Promise<string[]> {
  const { version } = (await (await fetch(`${origin}/tiles/sites.json`)).json()) as { version: string };
  return tiles.map(({ z, x, y }) => `/tiles/sites/${version}/${z}/${x}/${y}.mvt`);
}

const slugPaths = (sites: number) => {
  const chance = chances(5);
  return Array.from({ length: 500 }, () => `/api/sites/essai-${1 + Math.floor(chance() * sites)}`);
};

/** The time of each tile asked for once, one after the other, in ms; the slowest last. */
async function onePass(server: Served): Promise<number[]> {
  const times: number[] = [];
  for (const path of await tilePaths(server)) {
    const begin = performance.now();
    await (await fetch(server.origin + path)).arrayBuffer();
    times.push(performance.now() - begin);
  }
  return times.sort((a, b) => a - b);
}

/** Everything on an empty PostgreSQL database that gets so many sites. */
export async function measureReads(url: string, sites: number): Promise<string[]> {
  const database = await openDatabase({ kind: "postgres", url, statementTimeoutMs: 600_000 });
  await migrate(database);
  const begin = performance.now();
  await insertMadeSites(database.kysely, sites);
  const filledS = (performance.now() - begin) / 1000;
  await prepareFloors(url);
  await database.close();

  const uncached = await product(3971, { DATABASE_URL: url, ANSWER_CACHE_MB: "0" });
  const cached = await product(3972, { DATABASE_URL: url });
  const rssMib = uncached.rssMib();
  const bare = await bareFastify(3973);
  const map = hasMapServer() && sites <= 100_000 ? await mapServer(3974, url) : undefined;
  const pass = await onePass(uncached);
  const [cutting, kept] = [await tilePaths(uncached), await tilePaths(cached)];
  await load(cached.origin, kept, 2);
  const boxes = boxPaths();
  const slugs = slugPaths(sites);
  const works: Record<string, () => Promise<Load>> = {
    "bare Fastify, 8 KB": () => load(bare.origin, ["/"]),
    "tiles, kept": () => load(cached.origin, kept),
    "tiles, cut each time": () => load(uncached.origin, cutting),
    ...(map && { "tiles, MapServer": () => load(map.origin, tiles.map(map.path)) }),
    "500 sites of a box, kept": () => load(cached.origin, boxes),
    "500 sites of a box, made each time": () => load(uncached.origin, boxes),
    "one site by slug": () => load(uncached.origin, slugs),
  };
  const taken = new Map<string, Load[]>(Object.keys(works).map((what) => [what, []]));
  let browsed: string[] = [];
  try {
    if (hasChromium() && sites <= 100_000) browsed = await measureBrowser(cached.origin);
    for (let round = 0; round < ROUNDS; round++)
      for (const [what, work] of Object.entries(works)) taken.get(what)?.push(await work());
  } finally {
    for (const server of [uncached, cached, bare]) await server.stop();
    map?.stop();
  }

  const floors: [Floor, number][] = [];
  for (const what of [
    "ST_AsMVT, all sites of the tile, transformed on the fly",
    "ST_AsMVT, 3857 column, sites from 4 px on",
    "500 sites of a box as GeoJSON",
    "one site by slug as JSON",
  ] as const)
    floors.push([what, median([await floor(url, what, sites), await floor(url, what, sites)])]);

  const middles = new Map([...taken].map(([what, loads]) => [what, middle(loads)]));
  const reference = middles.get("bare Fastify, 8 KB")?.perSecond ?? Number.NaN;
  const at = (part: number) => (pass[Math.floor(part * (pass.length - 1))] ?? 0).toFixed(1);
  return [
    `### ${sites.toLocaleString("en")} sites on PostgreSQL`,
    "",
    `Filled in ${filledS.toFixed(0)} s through the change log; the server answers after ${(uncached.startMs / 1000).toFixed(1)} s and holds ${Math.round(rssMib)} MiB. ` +
      `The 200 tiles once each, not kept: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, slowest ${at(1)} ms.`,
    "",
    "| | per second | p50 ms | p99 ms | bytes | × bare Fastify |",
    "| --- | ---: | ---: | ---: | ---: | ---: |",
    ...[...middles].map(([what, one]) => line(what, one, reference)),
    ...floors.map(
      ([what, perSecond]) =>
        `| pgbench: ${what} | ${Math.round(perSecond)} | | | | ${(perSecond / reference).toFixed(2)} |`,
    ),
    "",
    ...browsed,
  ];
}

/** The same reads on the embedded engine. */
export async function measureEmbedded(sites: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "manufacture-bench-"));
  const database = await openDatabase({ kind: "embedded", folder, statementTimeoutMs: 600_000 });
  await migrate(database);
  await seed(database.kysely);
  await insertMadeSites(database.kysely, sites);
  await database.close();
  const server = await product(3975, { DATA_DIR: folder, ANSWER_CACHE_MB: "0" });
  const cutting = await tilePaths(server);
  const cut = middle([await load(server.origin, cutting), await load(server.origin, cutting)]);
  const slug = middle([
    await load(server.origin, slugPaths(sites)),
    await load(server.origin, slugPaths(sites)),
  ]);
  const said = [
    `### ${sites.toLocaleString("en")} sites on the embedded engine`,
    "",
    `The server answers after ${(server.startMs / 1000).toFixed(1)} s and holds ${Math.round(server.rssMib())} MiB, the engine included. ` +
      `Tiles cut each time: ${Math.round(cut.perSecond)} per second; one site by slug: ${Math.round(slug.perSecond)}.`,
    "",
  ];
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
  return said;
}
