import type { Config } from "../config.ts";
import { openDatabase } from "./database.ts";
import type { Database } from "./shape.ts";

/** The database that the settings name: PostgreSQL by DATABASE_URL, otherwise the embedded one in the data folder. */
export function openConfigured(
  config: Pick<Config, "databaseUrl" | "databaseReadUrl" | "databasePool" | "dataDir">,
  say: (line: string) => void,
): Promise<Database> {
  const onError = (error: Error) => say(`Base de données : ${error.message}`);
  return config.databaseUrl
    ? openDatabase({
        kind: "postgres",
        url: config.databaseUrl,
        readUrl: config.databaseReadUrl,
        poolSize: config.databasePool,
        onError,
      })
    : openDatabase({ kind: "embedded", folder: config.dataDir, onError });
}
