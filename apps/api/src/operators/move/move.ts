import { openDatabase } from "../../database/database.ts";
import { migrate } from "../../database/migrate.ts";
import type { Database } from "../../database/shape.ts";
import { carry } from "./carry.ts";
import { refuseRows } from "./emptiness.ts";
import { explained } from "./refused.ts";
import { openSource } from "./source.ts";
import { tablesOf } from "./tables.ts";
import { inTransaction } from "./transaction.ts";

/** Hashing a large table, or checking all its references, is one statement. */
const STATEMENT_TIMEOUT_MS = 600_000;

/**
 * Carries the embedded database of the folder `from` to the PostgreSQL at the address `to`: whole and proved, or not at
 * all. The source is not changed. Throws `WrongCall`, `FolderLocked`, `FolderUnusable` or `DatabaseUnreachable` with a
 * sentence.
 */
export async function move(
  { from, to }: { from: string; to: string },
  say: (line: string) => void,
): Promise<void> {
  const limits = { statementTimeoutMs: STATEMENT_TIMEOUT_MS };
  const target = await openDatabase({ kind: "postgres", url: to, poolSize: 2, ...limits });
  try {
    const source = await openSource(from, STATEMENT_TIMEOUT_MS);
    try {
      await moveBetween(source, target, say);
    } finally {
      await source.close();
    }
  } finally {
    await target.close();
  }
}

async function moveBetween(source: Database, target: Database, say: (line: string) => void) {
  await explained("La base embarquée ne peut pas être mise à jour", migrate(source));
  // Before the migrations: a database that is refused stays as it was.
  await inTransaction(target.pool, "begin read only", async (there) => {
    const tables = await inTransaction(source.pool, "begin read only", tablesOf);
    await refuseRows(there, tables);
  });
  await explained("La base cible ne peut pas recevoir nos tables", migrate(target));
  await explained(
    "La base cible refuse la copie",
    inTransaction(target.pool, "begin", (there) =>
      inTransaction(source.pool, "begin isolation level repeatable read read only", (here) =>
        carry(here, there, say),
      ),
    ),
  );
}
