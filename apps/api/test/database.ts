import { randomBytes } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject, test as plain } from "vitest";
import { type Limits, openDatabase } from "../src/database/database.ts";
import type { Database } from "../src/database/shape.ts";
import { type TestEngine, withName } from "./global-setup.ts";

interface Fixtures {
  /** A migrated, empty database of this file's own, on the engine that the run was started with. */
  database: Database;
  /** Plain SQL on it. */
  db: { query: <Row>(sql: string, parameters?: unknown[]) => Promise<{ rows: Row[] }> };
}

export const test = plain.extend<Fixtures>({
  database: [
    async ({ task: _ }, use) => {
      const { database, discard } = await openCopy(inject("engine"));
      await use(database);
      await database.close();
      await discard();
    },
    { scope: "file" },
  ],
  db: [
    async ({ database }, use) => {
      await use({
        query: async <Row>(sql: string, parameters?: unknown[]) => {
          const { rows } = await database.pool.query(sql, parameters);
          return { rows: rows as Row[] }; // the test says what its own SQL gives
        },
      });
    },
    { scope: "file" },
  ],
});

/** A fresh copy of the prepared database, and how to throw it away. */
export async function openCopy(engine: TestEngine, limits: Limits = {}) {
  const patient = { statementTimeoutMs: 60_000, ...limits };
  if (engine.kind === "embedded") {
    const folder = await mkdtemp(join(tmpdir(), "manufacture-test-"));
    await cp(engine.snapshot, folder, { recursive: true });
    const database = await openDatabase({ kind: "embedded", folder, ...patient });
    return { database, folder, discard: () => rm(folder, { recursive: true, force: true }) };
  }
  const name = `manufacture_test_${randomBytes(6).toString("hex")}`;
  await administer(engine.url, `create database ${name} template ${engine.template}`);
  const database = await openDatabase({
    kind: "postgres",
    url: withName(engine.url, name),
    poolSize: 6,
    ...patient,
  });
  return {
    database,
    folder: "",
    discard: () => administer(engine.url, `drop database ${name} with (force)`),
  };
}

async function administer(url: string, statement: string) {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}
