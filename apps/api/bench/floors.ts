import { execFile } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { tileList } from "./made-sites.ts";

const run = promisify(execFile);

/** The queries that a tile server without an index in memory would send. `bench.tile` is the list of 200. */
const FLOORS = {
  "ST_AsMVT, all sites of the tile, transformed on the fly": `
    select st_asmvt(row, 'sites', 4096, 'geom', 'fid') from (
      select fid, slug, stage, st_asmvtgeom(st_transform(public_outline, 3857), box, 4096, 64) as geom
      from register.site, bench.tile
      where tile.id = :id and public_outline && st_transform(box, 4326)) row`,
  "ST_AsMVT, 3857 column, sites from 4 px on": `
    select st_asmvt(row, 'sites', 4096, 'geom', 'fid') from (
      select fid, slug, stage, st_asmvtgeom(g, box, 4096, 64) as geom
      from bench.site, bench.tile where tile.id = :id and g && margin and size_m >= least_m) row`,
  "500 sites of a box as GeoJSON": `
    select json_agg(st_asgeojson(row)::json) from (
      select public_outline, fid, slug, name, stage from register.site, bench.tile
      where tile.id = :box and public_outline && st_transform(box, 4326) limit 500) row`,
  "one site by slug as JSON": `
    select row_to_json(site) from register.site where slug = 'essai-' || :number`,
};

export type Floor = keyof typeof FLOORS;

/** What the floors read beside the register: the tiles, and the outlines in EPSG:3857. */
export async function prepareFloors(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`
    create schema bench;
    create table bench.tile (id int primary key, box geometry, margin geometry, least_m float8);
    create table bench.site as
      select fid, slug, stage, st_transform(public_outline, 3857) as g,
        greatest(st_xmax(st_transform(public_outline, 3857)) - st_xmin(st_transform(public_outline, 3857)),
          st_ymax(st_transform(public_outline, 3857)) - st_ymin(st_transform(public_outline, 3857))) as size_m
      from register.site where public_outline is not null order by st_transform(public_outline, 3857);
    create index on bench.site using gist (g);`);
  for (const [number, { z, x, y }] of tileList().entries())
    await client.query(
      `insert into bench.tile select $1::int, box, st_expand(box, side * 64 / 4096), 4 * side / 512
       from (select st_tileenvelope($2, $3, $4) as box, 40075016.68557849 / 2 ^ $2::int as side) tile`,
      [number, z, x, y],
    );
  await client.query("analyze");
  await client.end();
}

/** Runs a floor with pgbench for some seconds: prepared statements, 2 clients, a tile or site by chance. Per second. */
export async function floor(url: string, name: Floor, sites: number, seconds = 4): Promise<number> {
  const file = join(mkdtempSync(join(tmpdir(), "manufacture-floor-")), "floor.sql");
  const inList = tileList().flatMap(({ z }, number) => (z >= 12 && z <= 14 ? [number] : []));
  const [first = 0] = inList;
  writeFileSync(
    file,
    `\\set id random(0, 199)\n\\set box random(${first}, ${inList.at(-1)})\n\\set number random(1, ${sites})\n${FLOORS[name].replace(/\s+/g, " ").trim()};\n`,
  );
  const { stdout } = await run("pgbench", [
    "-n",
    "-M",
    "prepared",
    "-c2",
    "-j2",
    `-T${seconds}`,
    "-f",
    file,
    url,
  ]);
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
}
