import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { openDatabase } from "../../src/database/database.ts";
import { FolderUnusable } from "../../src/database/embedded/folder-lock.ts";

const engine = inject("engine");

// On PostgreSQL the files are the server's.
test.skipIf(engine.kind === "postgres").for([
  ["lost its PG_VERSION", (data: string) => rmSync(join(data, "PG_VERSION"))],
  ["is of another major version", (data: string) => writeFileSync(join(data, "PG_VERSION"), "17\n")],
  ["has a broken write-ahead log", breakLog],
] satisfies [string, (data: string) => void][])(
  "a database that %s stops the start with a sentence and is not replaced",
  async ([, spoil]) => {
    const folder = mkdtempSync(join(tmpdir(), "manufacture-damage-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    if (engine.kind === "embedded") cpSync(engine.snapshot, folder, { recursive: true });
    const data = join(folder, "database");
    spoil(data);
    const before = filesOf(data);
    const opening = openDatabase({ kind: "embedded", folder });
    await expect(opening).rejects.toThrow(FolderUnusable);
    await expect(opening).rejects.toThrow(data);
    expect(filesOf(data)).toEqual(before);
    expect(readdirSync(folder)).toEqual(["database"]); // and the lock is given back
  },
);

function breakLog(data: string) {
  for (const name of readdirSync(join(data, "pg_wal"))) {
    const file = join(data, "pg_wal", name);
    if (statSync(file).isFile()) writeFileSync(file, Buffer.alloc(statSync(file).size, 9));
  }
}

/** The files that hold the tables, as far as names go. */
const filesOf = (data: string) => readdirSync(join(data, "base"), { recursive: true }).map(String).sort();
