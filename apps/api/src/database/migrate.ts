import { join } from "node:path";
import { runner } from "node-pg-migrate";
import { repository } from "../repository.ts";
import type { Database } from "./shape.ts";

export const migrationsFolder = join(repository, "db/migrations");

/**
 * Brings the schema to the last file of db/migrations (0001_name.sql, forward only, one transaction each).
 * Several processes may call it at once: an advisory lock lets one work while the others wait.
 */
export async function migrate(database: Pick<Database, "pool">): Promise<void> {
  const client = await database.pool.connect();
  try {
    // A migration may take longer than a request.
    await client.query("set statement_timeout = 0");
    await runner({
      dbClient: client,
      dir: migrationsFolder,
      direction: "up",
      migrationsTable: "migration",
      migrationsSchema: "public",
      advisoryLockMode: "wait", // the stock mode ends the second process
      verbose: false,
      logger: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    });
  } finally {
    client.release(true); // with its settings
  }
}

/** The runner throws what goes wrong; its chatter is not for the terminal. */
const quiet = () => undefined;
