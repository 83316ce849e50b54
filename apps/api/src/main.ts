import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import type { FastifyInstance } from "fastify";
import { type Config, readConfig } from "./config.ts";
import { migrate } from "./database/migrate.ts";
import { openConfigured } from "./database/open-configured.ts";
import type { Database } from "./database/shape.ts";
import type { Pooled } from "./db.ts";
import { furnish, type Say } from "./house.ts";
import { carrierOf, startPost } from "./mail/post.ts";
import { runCommand } from "./operators/commands.ts";
import { listenForCommands } from "./operators/control.ts";
import { hasCoordinator } from "./people/people.sql.ts";
import { repository } from "./repository.ts";
import { seed } from "./seed/seed.ts";
import { reasonOf } from "./start-failure.ts";

const say: Say = (line) => process.stdout.write(`${line}\n`);

/** The process: settings, database, application, port; closed in the reverse order on a signal. */
async function main() {
  const config = readConfig();
  if (!config.abuseGuard)
    say("ATTENTION : ABUSE_GUARD=off, les limites contre les abus sont coupées (essais seulement).");
  const database = await openConfigured(config, say);
  const closing: (() => Promise<unknown>)[] = [() => database.close()];
  const stop = async (code: number) => {
    // A second Ctrl-C, or ten seconds, and the system ends us: commits are durable by then.
    setTimeout(() => process.exit(code || 1), 10_000).unref();
    for (const close of closing.reverse()) await close();
    process.exit(code);
  };
  try {
    await migrate(database);
    const db = database.kysely;
    if (await seed(db)) say("Base de données créée, avec les lieux connus.");
    const app = await furnish(config, database, say, join(repository, "apps/web/dist"));
    closing.push(() => app.close());
    const stopPost = startPost(db, carrierOf(config), (err) => app.log.error({ err }, "post"));
    closing.push(stopPost);
    closing.push(await listenForCommands(config, database, (line) => runCommand({ db, config }, line)));
    await app.listen({ port: config.port, host: config.host });
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        say("Arrêt…");
        void stop(0);
      });
    }
    await welcome(config, database, app);
    await offerCoordinator(config, db);
  } catch (error) {
    process.stderr.write(`${reasonOf(error, config)}\n`);
    await stop(1);
  }
}

async function welcome(config: Config, database: Database, app: FastifyInstance) {
  const engine = database.engine === "embedded" ? `base embarquée dans ${config.dataDir}` : "PostgreSQL";
  say(`\n  Manufacture : ${config.publicUrl}\n  (${engine} ; Ctrl-C pour arrêter)\n`);
  if (!config.smtpUrl)
    say(`  Sans SMTP_URL, les messages sont écrits dans ${join(config.dataDir, "outbox")}.\n`);
  app.log.info({ url: config.publicUrl }, "listening");
}

/** The first time: how to become coordinator; at a terminal, right here. */
async function offerCoordinator(config: Config, db: Pooled) {
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
  const said = await runCommand({ db, config }, ["invite", address, "--role", "coordinator"]).catch(
    (error: unknown) => [reasonOf(error, config)],
  );
  for (const line of said) say(`  ${line}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
});
