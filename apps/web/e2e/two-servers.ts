import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { canMakeCluster, freePort, makeCluster } from "../../api/test/postgres-cluster.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

export interface TwoServers {
  /** Where each process answers; the same twice when there is no PostgreSQL here. */
  origins: readonly [string, string];
  /** What the processes said at the terminal. */
  said: () => string;
  invite: (email: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** Two processes of the product on one PostgreSQL of their own; undefined where none can be made. */
export async function startTwoServers(): Promise<TwoServers | undefined> {
  if (!canMakeCluster) return undefined;
  const cluster = await makeCluster();
  const folder = mkdtempSync(join(tmpdir(), "manufacture-two-"));
  let said = "";
  const start = async (name: string): Promise<{ origin: string; child: ChildProcess }> => {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const child = spawn(process.execPath, ["apps/api/dist/main.js"], {
      cwd: root,
      env: settings(cluster.url, folder, name, port),
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => {
        said += chunk;
      });
    for (let tries = 0; tries < 200; tries++) {
      if (
        await fetch(`${origin}/api/ready`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        return { origin, child };
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`no answer on ${origin}:\n${said}`);
  };
  const one = await start("one");
  const two = await start("two");
  return {
    origins: [one.origin, two.origin],
    said: () => said,
    invite: (email) => runInvite(settings(cluster.url, folder, "one", 0), email),
    stop: async () => {
      for (const { child } of [one, two]) {
        const gone = new Promise((resolve) => child.once("exit", resolve));
        child.kill("SIGTERM");
        await gone;
      }
      await cluster.discard();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const settings = (url: string, folder: string, name: string, port: number) => ({
  ...process.env,
  PORT: String(port || 3999),
  DATA_DIR: join(folder, name),
  DATABASE_URL: url,
  SECRET: "two-servers-of-one-house-share-a-secret!",
  ABUSE_GUARD: "off",
});

const runInvite = (env: NodeJS.ProcessEnv, email: string) =>
  new Promise<void>((resolve, reject) => {
    const line = ["apps/api/dist/manufacture.js", "invite", email, "--role", "coordinator"];
    const child = spawn(process.execPath, line, { cwd: root, env });
    child.once("exit", (code) => (code === 0 ? resolve() : reject(new Error(`invite ended with ${code}`))));
  });
