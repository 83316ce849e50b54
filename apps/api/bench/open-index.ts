import { Kysely, PostgresDialect } from "kysely";
import type { Database } from "../src/database/shape.ts";
import { loadIndex } from "../src/public-index/load.ts";
import type { PublicIndex } from "../src/public-index/public-index.ts";

/** The public index of a database, loaded once. */
export function openPublicIndex(database: Database): Promise<PublicIndex> {
  const publicDb = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: database.publicPool }) });
  return publicDb
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute((tx) => loadIndex(tx, () => undefined));
}
