import { readConfig } from "./config.ts";
import { migrate } from "./database/migrate.ts";
import { openConfigured } from "./database/open-configured.ts";
import { runCommand, USAGE, WrongCall } from "./operators/commands.ts";
import { askServer } from "./operators/control.ts";
import { seed } from "./seed/seed.ts";
import { reasonOf } from "./start-failure.ts";

/** The operators' command line: through the running server when there is one, by itself otherwise. */
async function main(line: string[]) {
  if (line.length === 0 || line[0] === "help" || line[0] === "--help") return [USAGE];
  const config = readConfig();
  if (!config.databaseUrl) {
    const answer = await askServer(config.dataDir, line);
    if (answer?.ok) return [answer.said];
    if (answer) throw new WrongCall(answer.said);
  }
  const database = await openConfigured(config, () => undefined);
  try {
    await migrate(database);
    const db = database.kysely;
    await seed(db);
    return await runCommand({ db, config }, line);
  } finally {
    await database.close();
  }
}

main(process.argv.slice(2)).then(
  (said) => {
    process.stdout.write(`${said.join("\n")}\n`);
  },
  (error: unknown) => {
    process.stderr.write(`${reasonOf(error)}\n`);
    process.exitCode = 1;
  },
);
