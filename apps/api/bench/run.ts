import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import { inNewDatabase } from "./new-database.ts";
import { measureQueue } from "./queue.ts";
import { measureEmbedded, measureReads } from "./reads.ts";
import { measureSubmissions } from "./submissions.ts";

/**
 * Ratios measured in one run, as Markdown. `BENCH_DATABASE_URL` is a PostgreSQL server on which databases may be made;
 * without it, or without wrk and pgbench, what they would show is left out, and said. `BENCH_SITES=10000,100000,1000000`, `BENCH_REPORTS=100000`.
 */
const say = (lines: string[]) => process.stdout.write(`${lines.join("\n")}\n`);
const has = (command: string, flag = "--version") => {
  try {
    execFileSync(command, [flag], { stdio: "ignore" });
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ENOENT"; // wrk has no flag that ends with 0
  }
};

const admin = process.env.BENCH_DATABASE_URL;
const sizes = (process.env.BENCH_SITES ?? "10000,100000").split(",").map(Number);
const [cpu] = cpus();
say([
  `Measured on ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}; server, database and load share it.`,
  "",
]);
if (!has("wrk")) say(["Left out for want of `wrk`: everything over HTTP.", ""]);
else {
  if (!admin || !has("pgbench")) say(["Left out for want of BENCH_DATABASE_URL or pgbench: PostgreSQL.", ""]);
  else
    for (const sites of sizes)
      say(await inNewDatabase(admin, `manufacture_bench_${sites}`, (url) => measureReads(url, sites)));
  say(await measureEmbedded(10_000));
}
say(await measureSubmissions());
if (admin) say(await inNewDatabase(admin, "manufacture_bench_reports", measureSubmissions));
const reports = Number(process.env.BENCH_REPORTS ?? 20_000);
say(await measureQueue(reports));
if (admin) say(await inNewDatabase(admin, "manufacture_bench_queue", (url) => measureQueue(reports, url)));
process.exit(0);
