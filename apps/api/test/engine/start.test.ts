import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, onTestFinished, test } from "vitest";
import { lockFolder } from "../../src/database/embedded/folder-lock.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const engine = inject("engine");

function aFolder() {
  const folder = mkdtempSync(join(tmpdir(), "manufacture-start-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts the server with these settings and gives how it ended and what it said. */
async function start(settings: Record<string, string>) {
  const server = spawn(process.execPath, ["--import", "tsx", main], { env: { ...process.env, ...settings } });
  onTestFinished(() => {
    server.kill("SIGKILL");
  });
  const said = { out: "", error: "" };
  server.stdout.on("data", (data) => {
    said.out += data;
  });
  server.stderr.on("data", (data) => {
    said.error += data;
  });
  const code = await new Promise<number | null>((resolve) => server.once("exit", resolve));
  return { code, ...said };
}

test.for([
  ["PORT", "80 80", "PORT vaut « 80 80 »"],
  ["PORT", "99999", "il faut un nombre de 1 à 65535"],
  ["PUBLIC_URL", "carte.example.be", "PUBLIC_URL doit être une adresse"],
  ["DATABASE_URL", "mysql://u:hidden@h/d", "DATABASE_URL doit être une adresse"],
  ["SMTP_URL", "mail.example.be", "SMTP_URL doit être une adresse"],
  ["WEB_CONCURRENCY", "2", "WEB_CONCURRENCY demande PostgreSQL"],
  ["DATABASE_POOL", "0", "il faut un nombre de 1 à 500"],
  ["ABUSE_GUARD", "maybe", "ABUSE_GUARD vaut « maybe »"],
  ["DATABASE_URL", "postgres://u:hidden@127.0.0.1:1/d", "PostgreSQL ne répond pas à l’adresse 127.0.0.1:1/d"],
] satisfies [string, string, string][])(
  "%s=%s stops the start with a sentence",
  async ([name, value, sentence]) => {
    const { code, error } = await start({ DATA_DIR: aFolder(), [name]: value });
    expect(error).toContain(sentence);
    expect(error).not.toMatch(/hidden|\n\s+at /);
    expect(code).toBe(1);
  },
);

test("limits are lifted on a local address only", async () => {
  const { code, error } = await start({
    DATA_DIR: aFolder(),
    ABUSE_GUARD: "off",
    PUBLIC_URL: "https://carte.example.be",
  });
  expect([code, error]).toEqual([
    1,
    expect.stringContaining("PUBLIC_URL doit alors être une adresse locale"),
  ]);
});

test("a data folder that is a file, or held by another process, stops the start with a sentence", async () => {
  const folder = aFolder();
  writeFileSync(join(folder, "file"), "");
  expect(await start({ DATA_DIR: join(folder, "file") })).toMatchObject({
    code: 1,
    error: expect.stringContaining("n’est pas un dossier"),
  });
  const unlock = lockFolder(folder);
  expect(await start({ DATA_DIR: folder })).toMatchObject({
    code: 1,
    error: expect.stringContaining(`processus ${process.pid}`),
  });
  unlock();
});

test.skipIf(engine.kind === "postgres")("a port that is taken stops the start with a sentence", async () => {
  const dataDir = aFolder();
  if (engine.kind === "embedded") cpSync(engine.snapshot, dataDir, { recursive: true });
  const other = createServer().listen(0, "localhost");
  onTestFinished(() => {
    other.close();
  });
  await new Promise((resolve) => other.once("listening", resolve));
  const address = other.address();
  const port = typeof address === "object" && address ? String(address.port) : "";
  const { code, error } = await start({ DATA_DIR: dataDir, PORT: port });
  expect([code, error]).toEqual([1, expect.stringContaining(`Le port ${port} est déjà pris`)]);
});
