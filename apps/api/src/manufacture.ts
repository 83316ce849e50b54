import { folderOf, readConfig } from "./config.ts";
import { migrate } from "./database/migrate.ts";
import { openConfigured } from "./database/open-configured.ts";
import { runCommand, USAGE } from "./operators/commands.ts";
import { askServer } from "./operators/control.ts";
import { parseLine } from "./operators/line.ts";
import { STANDALONE } from "./operators/standalone.ts";
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
  const line = fromHere(words, options, config.stood);
  if (!config.databaseUrl && (await askServer(config.dataDir, line, say))) return [];
  const database = await openConfigured(config, () => undefined);
  try {
    await migrate(database);
    const db = database.kysely;
    await seed(db);
    return await runCommand({ db, config }, line, say);
  } finally {
    await database.close();
  }
}

/** The line with its paths made whole. */
function fromHere(words: string[], options: Record<string, string>, stood: string): string[] {
  const [name, act, path, ...rest] = words;
  const placed =
    name === "layer" && act === "import" && path ? [name, act, folderOf(path, stood), ...rest] : words;
  const whole = { ...options, ...(options.to && { to: folderOf(options.to, stood) }) };
  return [...placed, ...Object.entries(whole).map(([option, value]) => `--${option}=${value}`)];
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
