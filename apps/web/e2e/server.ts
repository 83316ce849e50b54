import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const PORT = 3917;

declare module "vitest" {
  interface ProvidedContext {
    origin: string;
    dataDir: string;
  }
}

/** Starts the product as the README does, on an empty data folder, and stops it at the end. */
export async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), "manufacture-e2e-"));
  const origin = `http://localhost:${PORT}`;
  const server = spawn(process.execPath, ["packages/house/src/start.mjs"], {
    cwd: root,
    env: { ...process.env, PORT: String(PORT), DATA_DIR: dataDir, ABUSE_GUARD: "off" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said: string[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (chunk) => said.push(String(chunk)));
  const ended = new Promise<never>((_, reject) => {
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}:\n${said.join("")}`)));
  });
  ended.catch(() => undefined); // after the start it ends when we stop it
  await Promise.race([answering(`${origin}/api/ready`), ended]);
  project.provide("origin", origin);
  project.provide("dataDir", dataDir);
  return async () => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await gone;
    rmSync(dataDir, { recursive: true, force: true });
  };
}

async function answering(url: string) {
  for (;;) {
    const ready = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
}
