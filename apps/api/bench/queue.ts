import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QueueFilter, QueueOrder } from "@manufacture/contract/queue";
import { openDatabase } from "../src/database/database.ts";
import { migrate } from "../src/database/migrate.ts";
import { findReports } from "../src/reviews/queue.sql.ts";
import { seed } from "../src/seed/seed.ts";
import { median } from "./load.ts";
import { analyse, makeReports } from "./made-reports.sql.ts";

const ROUNDS = 7;

const VIEWS: Record<string, Record<string, string>> = {
  "open queue, newest first": {},
  "everything, newest first": { status: "all" },
  "everything, largest first": { status: "all", order: "largest" },
  "last touched": { status: "all", order: "touched" },
  "one tag": { tag: "potager-partage" },
  "one commune, 1 to 2 ha": { commune: "Herstal", areaMin: "10000", areaMax: "20000" },
  "possible twins": { twins: "1", status: "all" },
  "a word": { q: "verrerie", status: "all" },
  "a word with a slip": { q: "verreri moullin", status: "all" },
  "a reference": { q: "f-2025-004242", status: "all" },
};

/** What one page of the queue costs, with its counts, among `count` reports: median and worst, in ms. */
export async function measureQueue(count: number, url?: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "manufacture-bench-"));
  const limits = { statementTimeoutMs: 600_000 };
  const database = await openDatabase(
    url ? { kind: "postgres", url, ...limits } : { kind: "embedded", folder, ...limits },
  );
  await migrate(database);
  const db = database.kysely;
  await seed(db);
  await makeReports(db, count);
  await analyse(db);
  const lines: string[] = [];
  for (const [name, { order, ...query }] of Object.entries(VIEWS)) {
    const wanted = {
      filter: QueueFilter.parse(query),
      order: QueueOrder.parse(order ?? "newest"),
      limit: 50,
      me: "nobody",
    };
    const times: number[] = [];
    let cursor: string | undefined;
    let counted = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      const page = await findReports(db, { ...wanted, cursor });
      times.push(performance.now() - start);
      cursor = page.next ?? undefined; // each round is the next page
      counted = Object.values(page.counts).reduce((sum, each) => sum + each, 0);
    }
    lines.push(`| ${name} | ${counted} | ${median(times).toFixed(0)} | ${Math.max(...times).toFixed(0)} |`);
  }
  await database.close();
  await rm(folder, { recursive: true, force: true });
  return [
    `## The queue among ${count} reports, ${url ? "PostgreSQL" : "embedded"}: a page of 50 with its counts, ms`,
    "",
    "| view | counted | median | worst of 7 pages |",
    "|---|--:|--:|--:|",
    ...lines,
    "",
  ];
}
