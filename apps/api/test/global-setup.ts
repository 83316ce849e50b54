import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "../src/database/database.ts";
import { migrate, migrationsFolder } from "../src/database/migrate.ts";
import { repository } from "../src/repository.ts";

export type TestEngine =
  | { kind: "embedded"; snapshot: string }
  | { kind: "postgres"; url: string; template: string };

declare module "vitest" {
  interface ProvidedContext {
    engine: TestEngine;
  }
}

/** Prepares one migrated database, once, that every test file then copies. */
export async function setup(project: TestProject) {
  const url = process.env.TEST_DATABASE_URL;
  const stamp = stampOfMigrations();
  project.provide("engine", url ? await template(url, stamp) : await snapshot(stamp));
  process.stdout.write(
    url
      ? "Integration tests run on PostgreSQL; the tests of the embedded engine itself are left out here.\n"
      : "Integration tests run on the embedded engine; with TEST_DATABASE_URL they run on PostgreSQL. " +
          "Moving from one to the other needs both, and is left out here.\n",
  );
}

async function template(url: string, stamp: string): Promise<TestEngine> {
  const name = `manufacture_template_${stamp}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  // Two runs may start at once: the second waits, and finds the template made.
  await admin.query("select pg_advisory_lock(hashtext($1))", [name]);
  const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [name]);
  if (!rowCount) {
    await admin.query(`drop database if exists ${name}_part`); // of a run that was cut short
    await admin.query(`create database ${name}_part`);
    const database = await openDatabase({ kind: "postgres", url: withName(url, `${name}_part`) });
    await migrate(database);
    await database.close();
    await admin.query(`alter database ${name}_part rename to ${name}`);
  }
  await admin.end();
  return { kind: "postgres", url, template: name };
}

async function snapshot(stamp: string): Promise<TestEngine> {
  const folder = join(repository, "node_modules/.cache/manufacture", stamp);
  if (!existsSync(folder)) {
    const part = `${folder}.${process.pid}`; // two runs may start at once
    const database = await openDatabase({ kind: "embedded", folder: part, statementTimeoutMs: 120_000 });
    await migrate(database);
    await database.close();
    try {
      renameSync(part, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
      rmSync(part, { recursive: true }); // the other run was faster
    }
  }
  return { kind: "embedded", snapshot: folder };
}

function stampOfMigrations(): string {
  const digest = createHash("sha256").update(readFileSync(join(repository, "apps/api/package.json")));
  for (const file of readdirSync(migrationsFolder).sort())
    digest.update(readFileSync(join(migrationsFolder, file)));
  return digest.digest("hex").slice(0, 12);
}

export function withName(url: string, name: string): string {
  const named = new URL(url);
  named.pathname = `/${name}`;
  return named.href;
}
