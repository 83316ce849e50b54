import { folderOf, readConfig } from "./config.ts";
import { migrate } from "./database/migrate.ts";
import { openConfigured } from "./database/open-configured.ts";
import { runCommand, USAGE } from "./operators/commands.ts";
import { askServer } from "./operators/control.ts";
import { parseLine } from "./operators/line.ts";
import { STANDALONE } from "./operators/standalone.ts";
import { WrongCall } from "./operators/wrong-call.ts";
import { seed } from "./seed/seed.ts";
import { reasonOf } from "./start-failure.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The operators' command line: through the running server when there is one, by itself otherwise. */
async function main(given: string[]) {
  const [name = "help"] = given;
  if (name === "help" || name === "--help") return [USAGE];
  const config = readConfig();
  const { words, options } = parseLine(given);
  const standalone = Object.hasOwn(STANDALONE, name) ? STANDALONE[name] : undefined;
  if (standalone) {
    await standalone.run(config, { words, options }, say);
    return [];
  }
  // A folder is meant from where the person stands; the server that may run the command stands elsewhere.
  const line = options.to ? [...words, "--to", folderOf(options.to, config.stood)] : given;
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
    for (const part of said) say(part);
  },
  (error: unknown) => {
    process.stderr.write(`${reasonOf(error)}\n`);
    process.exitCode = 1;
  },
);
