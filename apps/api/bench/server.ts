import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../src/repository.ts";

export interface Served {
  origin: string;
  /** From the command to the first answer, in ms. */
  startMs: number;
  rssMib: () => number;
  stop: () => Promise<void>;
}

/** Starts a program of Node's and waits until it answers at `path`. */
async function serve(
  args: string[],
  port: number,
  path: string,
  environment: Record<string, string>,
): Promise<Served> {
  const dataDir = mkdtempSync(join(tmpdir(), "manufacture-bench-"));
  const begin = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: repository,
    env: { ...process.env, NODE_ENV: "production", PORT: String(port), DATA_DIR: dataDir, ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://localhost:${port}`;
  while (!(await answers(`${origin}${path}`))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    startMs: performance.now() - begin,
    rssMib: () => rssOf(child),
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const answers = (url: string) =>
  fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );

function rssOf({ pid }: ChildProcess): number {
  const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kib) / 1024;
}

/** The built product. */
export const product = (port: number, environment: Record<string, string>): Promise<Served> =>
  serve(["apps/api/dist/main.js"], port, "/api/health", {
    ABUSE_GUARD: "off",
    LOG_LEVEL: "error",
    ...environment,
  });

/** A bare Fastify that answers 8 KB, always the same: what HTTP itself costs. */
export const bareFastify = (port: number): Promise<Served> =>
  serve(["apps/api/bench/bare-fastify.mjs"], port, "/", {});
