import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/database/database.ts";
import { aReport } from "../reports.ts";

const engine = inject("engine");
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const KILLS = 10;
const PORT = 3941;

// On PostgreSQL the server process holds the data: killing ours proves nothing about it.
test.skipIf(engine.kind === "postgres")(
  "ten times the server is killed in the middle of reports; every acknowledged one is found",
  { timeout: 300_000 },
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "manufacture-kill-"));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    if (engine.kind === "embedded") cpSync(engine.snapshot, dataDir, { recursive: true });
    const acknowledged: string[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const server = await start(dataDir);
      const dead = new Promise((resolve) => server.once("exit", resolve));
      const sending = Promise.all([1, 2, 3].map(() => sendUntilRefused(acknowledged)));
      setTimeout(() => server.kill("SIGKILL"), 200 + 130 * kill);
      await Promise.all([dead, sending]);
    }
    const database = await openDatabase({ kind: "embedded", folder: dataDir });
    const { rows } = await database.pool.query("select id from intake.submission");
    await database.close();
    const found = new Set(rows.map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
  },
);

async function start(dataDir: string) {
  const server = spawn(process.execPath, ["--import", "tsx", main], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(PORT), ABUSE_GUARD: "off" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => {
    server.kill("SIGKILL");
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.on("data", (data) => String(data).includes("Manufacture :") && resolve());
    server.once("exit", (code) => reject(new Error(`the server ended with ${code} before it was ready`)));
  });
  return server;
}

/** Sends reports one after the other until the server is gone; notes those it said it had. */
async function sendUntilRefused(acknowledged: string[]) {
  for (;;) {
    const report = aReport();
    try {
      const answer = await fetch(`http://localhost:${PORT}/api/submissions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(report),
      });
      if (answer.status === 201) acknowledged.push(report.id);
      await answer.arrayBuffer();
    } catch {
      return; // the server is dead
    }
  }
}
