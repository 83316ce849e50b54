import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { verdict } from "@manufacture/outline/verdict";
import { sql } from "kysely";
import { callBySlug, FIRST_CALL } from "../src/calls/calls.sql.ts";
import { readConfig } from "../src/config.ts";
import { openDatabase } from "../src/database/database.ts";
import { migrate } from "../src/database/migrate.ts";
import { furnish } from "../src/house.ts";
import { seed } from "../src/seed/seed.ts";
import { aReport, yard } from "../test/reports.ts";
import { median } from "./load.ts";

const ROUNDS = 5;
const COUNT = 40;

/**
 * What a report costs against the least that the database needs for it, in one run, interleaved, as ratios of medians.
 * On an empty PostgreSQL database, otherwise on the embedded engine in a new folder.
 */
export async function measureSubmissions(url?: string): Promise<string[]> {
  const dataDir = await mkdtemp(join(tmpdir(), "manufacture-bench-"));
  const config = readConfig({ DATA_DIR: dataDir, ABUSE_GUARD: "off", LOG_LEVEL: "silent" });
  const database = await openDatabase(
    url ? { kind: "postgres", url } : { kind: "embedded", folder: dataDir },
  );
  await migrate(database);
  const db = database.kysely;
  await seed(db);
  const app = await furnish(config, database, () => undefined);
  const call = await callBySlug(db, FIRST_CALL);
  if (!call) throw new Error("the seed holds no call");
  await sql`create table public.floor (id uuid primary key, outline geometry check (st_isvalid(outline)), area float8)`.execute(
    db,
  );

  const works: Record<string, () => Promise<unknown>> = {
    "raw insert with st_isvalid and st_area": () =>
      sql`insert into public.floor select ${randomUUID()}, g, st_area(g::geography) from st_geomfromgeojson(${JSON.stringify(yard)}) g`.execute(
        db,
      ),
    "POST /api/submissions": () =>
      app.inject({ method: "POST", url: "/api/submissions", payload: aReport() }),
    "POST /api/outlines/verdict": () =>
      app.inject({ method: "POST", url: "/api/outlines/verdict", payload: { outline: yard } }),
    "verdict alone": async () => verdict(yard, call.rule),
    "GET /api/sites (52)": () => app.inject({ url: "/api/sites?limit=500" }),
  };
  const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      for (let i = 0; i < COUNT; i++) await work();
      times.get(name)?.push((performance.now() - start) / COUNT);
    }
  }
  const floor = median(times.get("raw insert with st_isvalid and st_area") ?? []);
  const lines = [...times].map(
    ([name, values]) => `| ${name} | ${median(values).toFixed(2)} | ${(median(values) / floor).toFixed(2)} |`,
  );
  await app.close();
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
  return [
    `### A report, ${database.engine} engine`,
    "",
    `Medians of ${ROUNDS} rounds of ${COUNT}, one at a time.`,
    "",
    "| | ms | × raw insert |",
    "| --- | ---: | ---: |",
    ...lines,
    "",
  ];
}
