import { existsSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";
import { openDatabase } from "../../database/database.ts";
import { migrate } from "../../database/migrate.ts";
import type { Database } from "../../database/shape.ts";
import { WrongCall } from "../wrong-call.ts";
import { copyRows, copySequence, digestOf, SAME_TEXTS, type Table, tablesOf } from "./tables.sql.ts";

/** Copying and hashing a table of a million rows may take minutes. */
const PATIENCE_MS = 3_600_000;

/**
 * Carries an embedded database to PostgreSQL: every row of every table, with its ids and numbers, in one transaction,
 * proved by counts and digests that both engines make. Neither is changed when anything differs. Throws `WrongCall`.
 */
export async function move(folder: string, url: string): Promise<string[]> {
  if (!existsSync(join(folder, "database", "PG_VERSION")))
    throw new WrongCall(`Il n’y a pas de base embarquée dans ${folder}.`);
  const source = await openDatabase({ kind: "embedded", folder, statementTimeoutMs: PATIENCE_MS });
  try {
    const target = await openDatabase({ kind: "postgres", url, statementTimeoutMs: PATIENCE_MS });
    try {
      await migrate(source);
      await migrate(target);
      return await carry(source, target, folder);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function carry(source: Database, target: Database, folder: string): Promise<string[]> {
  const [from, to] = [await source.pool.connect(), await target.pool.connect()];
  try {
    for (const client of [from, to]) {
      await client.query(SAME_TEXTS);
      await client.query("begin");
    }
    const tables = await tablesOf(to);
    await refuseWhatIsUsed(to, tables);
    const lines: string[] = [];
    for (const table of tables) lines.push(await carryTable(from, to, table));
    // What was carried must satisfy the constraints that the triggers' rows point to, here and now.
    await to.query("set constraints all immediate");
    await to.query("commit");
    return [...lines, "", ...whatRemains(folder)];
  } catch (error) {
    await to.query("rollback");
    throw error;
  } finally {
    await from.query("rollback");
    from.release(true);
    to.release(true);
  }
}

/** A register that somebody uses already is not written into. */
async function refuseWhatIsUsed(to: pg.ClientBase, tables: readonly Table[]) {
  for (const table of tables) {
    if (table.name === VERSION) continue;
    const { rows } = await to.query(`select from ${table.name} limit 1`);
    if (rows.length > 0)
      throw new WrongCall(`La base d’arrivée contient déjà des données (${table.name}). Rien n’a été copié.`);
  }
}

/** The one table that has its row from the start. */
const VERSION = "register.version";

async function carryTable(from: pg.ClientBase, to: pg.ClientBase, table: Table): Promise<string> {
  // Rows arrive as they are: nothing is to be noted, numbered or refused a second time.
  await to.query(`alter table ${table.name} disable trigger user`);
  if (table.name === VERSION) await to.query(`delete from ${table.name}`);
  await copyRows(from, to, table);
  for (const sequence of table.sequences) await copySequence(from, to, sequence);
  await to.query(`alter table ${table.name} enable trigger user`);
  const [before, after] = [await digestOf(from, table), await digestOf(to, table)];
  if (before.count !== after.count || before.digest !== after.digest)
    throw new WrongCall(
      `${table.name} : ${before.count} lignes (${before.digest}) au départ, ${after.count} (${after.digest}) à l’arrivée. Rien n’a été copié.`,
    );
  return `✓ ${table.name.padEnd(28)} ${String(before.count).padStart(8)} lignes  ${before.digest}`;
}

const whatRemains = (folder: string) => [
  "Tout est identique. Pour continuer sur PostgreSQL :",
  `  - donnez DATABASE_URL au serveur, et gardez DATA_DIR=${folder} : le secret des liens y est (ou SECRET).`,
  "  - la base embarquée n’a pas été touchée ; effacez son dossier « database » quand vous serez sûrs.",
];
