import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const BIN = "/usr/lib/postgresql/15/bin";

/** Whether a PostgreSQL server of one's own can be made here: Debian's binaries, and another user when we are root. */
export const canMakeCluster = existsSync(join(BIN, "initdb"));

/** A PostgreSQL server of a test's own, to be stopped and started at will. */
export async function makeCluster() {
  const folder = mkdtempSync(join(tmpdir(), "manufacture-cluster-"));
  const isRoot = process.getuid?.() === 0;
  const asPostgres = (command: string, ...words: string[]) =>
    isRoot
      ? run("runuser", ["-u", "postgres", "--", join(BIN, command), ...words])
      : run(join(BIN, command), words);
  if (isRoot) await run("chown", ["postgres", folder]);
  const data = join(folder, "data");
  await asPostgres(
    "initdb",
    "-D",
    data,
    "-U",
    "manufacture",
    "--auth=trust",
    "--encoding=UTF8",
    "--locale=C.UTF-8",
  );
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -k ${folder} -c fsync=off`;
  const start = () =>
    asPostgres("pg_ctl", "-D", data, "-l", join(folder, "log"), "-w", "-o", options, "start");
  const stop = () => asPostgres("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
  await start();
  return {
    url: `postgres://manufacture@127.0.0.1:${port}/postgres`,
    start,
    stop,
    discard: async () => {
      await stop().catch(() => undefined); // it may be stopped already
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("a port has a number");
  return address.port;
}
