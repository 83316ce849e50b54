import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { canMakeCluster, freePort, makeCluster } from "../postgres-cluster.ts";
import { startProcess } from "../start-process.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** Left out where Debian's PostgreSQL is not installed. */
test.skipIf(!canMakeCluster)(
  "WEB_CONCURRENCY=2 serves one port from two processes, replaces one that dies, and stops them all",
  { timeout: 120_000 },
  async () => {
    const cluster = await makeCluster();
    onTestFinished(cluster.discard);
    const folder = mkdtempSync(join(tmpdir(), "manufacture-concurrency-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const port = await freePort();
    const { child, said } = startProcess(process.execPath, ["--import", "tsx", main], {
      DATABASE_URL: cluster.url,
      DATA_DIR: folder,
      PORT: String(port),
      HOST: "127.0.0.1",
      WEB_CONCURRENCY: "2",
      LOG_LEVEL: "error",
    });
    const isServing = async () => expect((await fetch(`http://127.0.0.1:${port}/api/ready`)).ok).toBe(true);
    await vi.waitFor(() => expect(said()).toContain("2 processus"), { timeout: 60_000, interval: 100 });
    await isServing();

    const [first] = childrenOf(child.pid);
    process.kill(Number(first), "SIGKILL");
    await vi.waitFor(() => expect(said()).toContain("un autre le remplace"), { timeout: 10_000 });
    await vi.waitFor(() => expect(childrenOf(child.pid)).toHaveLength(2), { timeout: 10_000 });
    await isServing();

    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    expect(childrenOf(child.pid)).toEqual([]);
  },
);

/** The processes that a process started, as the system knows them; its loader's helper is no server. */
function childrenOf(pid: number | undefined): string[] {
  try {
    return execFileSync("ps", ["--ppid", String(pid), "-o", "pid=,args="], { encoding: "utf8" })
      .split("\n")
      .filter((line) => line.includes("main.ts"))
      .map((line) => line.trim().split(" ")[0] ?? "");
  } catch {
    return []; // ps says so with its code
  }
}
