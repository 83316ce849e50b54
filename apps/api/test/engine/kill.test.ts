import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/database/database.ts";
import { cornered } from "../pictures.ts";
import { aReport } from "../reports.ts";

const engine = inject("engine");
const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const KILLS = 10;
const PORT = 3941;

// On PostgreSQL the server process holds the data: killing ours proves nothing about it.
test.skipIf(engine.kind === "postgres")(
  "ten times the server is killed in the middle of reports and photographs; every acknowledged one is found, whole",
  { timeout: 300_000 },
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "manufacture-kill-"));
    onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
    if (engine.kind === "embedded") cpSync(engine.snapshot, dataDir, { recursive: true });
    const acknowledged: string[] = [];
    const pictures: string[] = [];
    const picture = await cornered(320, 240);
    for (let kill = 0; kill < KILLS; kill++) {
      const server = await start(dataDir);
      const dead = new Promise((resolve) => server.once("exit", resolve));
      const known = acknowledged.length;
      const sending = Promise.all([1, 2, 3].map(() => sendUntilRefused(picture, acknowledged, pictures)));
      // By what it has said, not by the clock: on a busy machine the first answer may take seconds.
      await expect.poll(() => acknowledged.length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(known);
      setTimeout(() => server.kill("SIGKILL"), 40 * kill);
      await Promise.all([dead, sending]);
    }
    const database = await openDatabase({ kind: "embedded", folder: dataDir });
    const { rows } = await database.pool.query("select id from intake.submission");
    const photos = await database.pool.query(`
      select photo.id, received_at is not null as received,
        (select count(*)::int from intake.photo_file where photo_id = photo.id) as files
      from intake.photo`);
    await database.close();
    const found = new Set(rows.map(({ id }) => id));
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS);
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
    const received = new Set(photos.rows.filter((photo) => photo.received).map(({ id }) => id));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((id) => !received.has(id))).toEqual([]);
    expect(photos.rows.filter(({ received, files }) => files !== (received ? 2 : 0))).toEqual([]);
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

/** Sends reports with a photograph, one after the other, until the server is gone; notes what it said it had. */
async function sendUntilRefused(picture: Buffer, acknowledged: string[], pictures: string[]) {
  for (;;) {
    const photo = randomUUID();
    const report = aReport({ photos: [{ id: photo, licence: "CC0-1.0" }] });
    try {
      const answer = await fetch(`http://localhost:${PORT}/api/submissions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(report),
      });
      if (answer.status === 201) acknowledged.push(report.id);
      const { followUrl } = (await answer.json()) as { followUrl: string };
      const sent = await fetch(`http://localhost:${PORT}/api/follow-up/photos/${photo}`, {
        method: "PUT",
        headers: { authorization: `Bearer ${followUrl.split("#")[1]}`, "content-type": "image/png" },
        body: new Uint8Array(picture),
      });
      if (sent.status === 200) pictures.push(photo);
      await sent.arrayBuffer();
    } catch {
      return; // the server is dead
    }
  }
}
