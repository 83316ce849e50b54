import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Load {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  bytesEach: number;
}

/** Asks for `paths` in turn over 8 connections for some seconds, with wrk. What is not 2xx makes it throw. */
export async function load(origin: string, paths: readonly string[], seconds = 3): Promise<Load> {
  const script = join(tmpdir(), `manufacture-load-${process.pid}.lua`);
  writeFileSync(
    script,
    `local paths = {${paths.map((path) => JSON.stringify(path)).join(",")}}
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "br" })
end
done = function(summary, latency)
  io.write(string.format("\\n%d %d %d %d %d %d", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), summary.bytes, summary.errors.status + summary.errors.timeout + summary.errors.read))
end`,
  );
  const { stdout } = await run("wrk", [
    "-t1",
    "-c8",
    `-d${seconds}s`,
    "--timeout",
    "60s",
    "-s",
    script,
    origin,
  ]);
  const numbers = (stdout.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  const [requests = 0, us = 1, p50 = 0, p99 = 0, bytes = 0, errors = 0] = numbers;
  if (errors > 0) throw new Error(`${errors} of ${requests} requests to ${origin} failed`);
  return {
    perSecond: requests / (us / 1e6),
    p50Ms: p50 / 1e3,
    p99Ms: p99 / 1e3,
    bytesEach: bytes / requests,
  };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The medians of several loads. */
export const middle = (loads: readonly Load[]): Load => ({
  perSecond: median(loads.map(({ perSecond }) => perSecond)),
  p50Ms: median(loads.map(({ p50Ms }) => p50Ms)),
  p99Ms: median(loads.map(({ p99Ms }) => p99Ms)),
  bytesEach: median(loads.map(({ bytesEach }) => bytesEach)),
});
