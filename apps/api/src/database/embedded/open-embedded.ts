import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { hearingErrors } from "../hearing-errors.ts";
import { CONNECTION_TIMEOUT_MS, type Database, PUBLIC_ROLE } from "../shape.ts";
import { Backend } from "./backend.ts";
import { lockFolder } from "./folder-lock.ts";
import { SessionStream } from "./session-stream.ts";

export interface EmbeddedDatabase extends Database {
  countFsyncs: () => Promise<number>;
}

/** Opens PGlite + PostGIS in `folder`/database, for this process alone. */
export async function openEmbedded(
  folder: string,
  statementTimeoutMs: number,
  onError: (error: Error) => void,
): Promise<EmbeddedDatabase> {
  const unlock = lockFolder(folder);
  const data = join(folder, "database");
  mkdirSync(data, { recursive: true });
  const backend = new Backend(data, statementTimeoutMs);
  try {
    await backend.open();
  } catch (cause) {
    unlock();
    throw new Error(`La base embarquée dans ${data} ne s’ouvre pas. Rien n’y a été changé.`, { cause });
  }
  const pool = poolOf(backend, null, onError);
  const publicPool = poolOf(backend, PUBLIC_ROLE, onError);
  return {
    engine: "embedded",
    pool,
    publicPool,
    kysely: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
    listen: async (channel, hear) => {
      const forget = backend.onNotification((heard, payload) => {
        if (heard === channel) hear(payload);
      });
      await pool.query(`listen ${pg.escapeIdentifier(channel)}`);
      return async () => {
        forget();
      };
    },
    countFsyncs: () => backend.countFsyncs(),
    close: async () => {
      await Promise.all([pool.end(), publicPool.end()]);
      await backend.close();
      unlock();
    },
  };
}

/** One backend, hence one client: the pool is the queue in front of it. */
function poolOf(backend: Backend, role: string | null, onError: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: CONNECTION_TIMEOUT_MS,
    // The driver's types want a socket; it uses of it what SessionStream has.
    stream: (() => new SessionStream(backend, role)) as unknown as NonNullable<pg.ClientConfig["stream"]>,
  });
  return hearingErrors(pool, onError);
}
