import cluster from "node:cluster";
import { join } from "node:path";
import { readConfig } from "./config.ts";
import { migrate } from "./database/migrate.ts";
import { openConfigured } from "./database/open-configured.ts";
import { furnish, type Say } from "./house.ts";
import { carrierOf, startPost } from "./mail/post.ts";
import { runCommand } from "./operators/commands.ts";
import { listenForCommands } from "./operators/control.ts";
import { repository } from "./repository.ts";
import { seed } from "./seed/seed.ts";
import { reasonOf } from "./start-failure.ts";
import { supervise } from "./supervise.ts";
import { startComparing } from "./twins/compare.ts";
import { offerCoordinator, welcome } from "./welcome.ts";

const say: Say = (line) => process.stdout.write(`${line}\n`);

/** The process: settings, database, application, port; closed in the reverse order on a signal. */
async function main() {
  const config = readConfig();
  if (!config.abuseGuard && cluster.isPrimary)
    say("ATTENTION : ABUSE_GUARD=off, les limites contre les abus sont coupées (essais seulement).");
  if (config.abuseGuard && !config.asksForProof && cluster.isPrimary)
    say(
      "PUBLIC_URL n’est pas en https : les navigateurs ne peuvent pas fournir de preuve de travail, il n’en est pas demandé.",
    );
  if (config.processes > 1 && cluster.isPrimary) return supervise(config, say);
  const database = await openConfigured(config, say);
  const closing: (() => Promise<unknown>)[] = [() => database.close()];
  let stopping = false;
  const stop = async (code: number) => {
    if (stopping) return; // Ctrl-C reaches a process by itself and through the one that watches it
    stopping = true;
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
    closing.push(startComparing(db, (err) => app.log.error({ err }, "twins")));
    closing.push(
      await listenForCommands(config, database, (line, say) => runCommand({ db, config }, line, say)),
    );
    await app.listen({ port: config.port, host: config.host });
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        if (cluster.isPrimary) say("Arrêt…");
        void stop(0);
      });
    }
    app.log.info({ url: config.publicUrl }, "listening");
    if (cluster.isWorker) return;
    welcome(config, say);
    await offerCoordinator(config, db, say);
  } catch (error) {
    process.stderr.write(`${reasonOf(error, config)}\n`);
    await stop(1);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${reasonOf(error)}\n`);
  process.exit(1);
});
