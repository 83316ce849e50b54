import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { Config } from "./config.ts";
import type { Pooled } from "./db.ts";
import type { Say } from "./house.ts";
import { runCommand } from "./operators/commands.ts";
import { hasCoordinator } from "./people/people.sql.ts";
import { reasonOf } from "./start-failure.ts";

/** Where the map is, and what a person at the terminal should know. */
export function welcome(config: Config, say: Say) {
  const engine = config.databaseUrl ? "PostgreSQL" : `base embarquée dans ${config.dataDir}`;
  const processes = config.processes > 1 ? ` ; ${config.processes} processus` : "";
  say(`\n  Manufacture : ${config.publicUrl}\n  (${engine}${processes} ; Ctrl-C pour arrêter)\n`);
  if (!config.smtpUrl)
    say(`  Sans SMTP_URL, les messages sont écrits dans ${join(config.dataDir, "outbox")}.\n`);
}

/** The first time: how to become coordinator; at a terminal, right here. */
export async function offerCoordinator(config: Config, db: Pooled, say: Say) {
  if (await hasCoordinator(db)) return;
  say("  Personne ne coordonne encore. Dans un autre terminal :");
  say("    npx --yes pnpm@10 manufacture invite vous@exemple.be --role coordinator");
  say(`  puis demandez votre lien sur ${config.publicUrl}/connexion : il s’affichera ici.\n`);
  if (!process.stdin.isTTY) return;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
  const address = (await terminal.question("  Ou tapez ici votre e-mail (Entrée pour plus tard) : ")).trim();
  terminal.close();
  if (!address) return;
  const said = await runCommand(
    { db, config },
    ["invite", address, "--role", "coordinator"],
    () => undefined,
  ).catch((error: unknown) => [reasonOf(error, config)]);
  for (const line of said) say(`  ${line}`);
}
