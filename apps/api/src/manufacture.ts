import { folderOf, readConfig, readMove } from "./config.ts";
import { migrate } from "./database/migrate.ts";
import { openConfigured } from "./database/open-configured.ts";
import { runCommand, USAGE } from "./operators/commands.ts";
import { askServer } from "./operators/control.ts";
import { parseLine } from "./operators/line.ts";
import { move } from "./operators/move/move.ts";
import { WrongCall } from "./operators/wrong-call.ts";
import { seed } from "./seed/seed.ts";
import { reasonOf } from "./start-failure.ts";

/** The operators' command line: through the running server when there is one, by itself otherwise. */
async function main(given: string[]) {
  let line = given;
  if (line.length === 0 || line[0] === "help" || line[0] === "--help") return [USAGE];
  const { words, options } = parseLine(line);
  if (words[0] === "move") {
    if (!options.from || !options.to) throw new WrongCall(USAGE);
    const { folder, url } = readMove(options.from, options.to);
    return move(folder, url);
  }
  // The server that may run the command stands elsewhere.
  if (options.to) line = [...words, "--to", folderOf(options.to)];
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
