import cluster from "node:cluster";
import type { Config } from "./config.ts";
import { migrate } from "./database/migrate.ts";
import { openConfigured } from "./database/open-configured.ts";
import type { Say } from "./house.ts";
import { seed } from "./seed/seed.ts";
import { offerCoordinator, welcome } from "./welcome.ts";

/** A process that died is replaced after this long. */
const REPLACE_AFTER_MS = 1_000;

/**
 * Several processes on one port and one PostgreSQL: prepares the database once, starts them, replaces one that dies, and
 * stops them all on a signal. When one cannot even start (it said why), all end with code 1.
 */
export async function supervise(config: Config, say: Say) {
  const database = await openConfigured(config, say);
  await migrate(database);
  if (await seed(database.kysely)) say("Base de données créée, avec les lieux connus.");
  const listening = new Set<number>();
  let welcomed = false;
  let code: number | undefined;
  const stop = (wanted: number) => {
    if (code !== undefined) return;
    code = wanted;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill("SIGTERM");
    endWhenAlone();
  };
  const endWhenAlone = () => {
    if (Object.keys(cluster.workers ?? {}).length === 0) void database.close().then(() => process.exit(code));
  };
  cluster.on("exit", (worker, exitCode, signal) => {
    if (code !== undefined) return endWhenAlone();
    if (!listening.delete(worker.id)) return stop(1);
    say(`Un processus s’est arrêté (${signal || exitCode}) ; un autre le remplace.`);
    setTimeout(() => {
      if (code === undefined) cluster.fork();
    }, REPLACE_AFTER_MS);
  });
  cluster.on("listening", (worker) => {
    listening.add(worker.id);
    if (welcomed || listening.size < config.processes) return;
    welcomed = true;
    welcome(config, say);
    void offerCoordinator(config, database.kysely, say);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      say("Arrêt…");
      stop(0);
    });
  }
  for (let number = 0; number < config.processes; number++) cluster.fork();
}
