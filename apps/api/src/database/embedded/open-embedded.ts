import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { hearingErrors } from "../hearing-errors.ts";
import { rollingBack } from "../rolling-back.ts";
import { type Database, PUBLIC_ROLE } from "../shape.ts";
import { Backend } from "./backend.ts";
import { FolderUnusable, lockFolder } from "./folder-lock.ts";
import { refuseToReplace } from "./refuse-to-replace.ts";
import { SessionStream } from "./session-stream.ts";

export interface EmbeddedDatabase extends Database {
  countFsyncs: () => Promise<number>;
}

export interface EmbeddedSettings {
  folder: string;
  statementTimeoutMs: number;
  connectionTimeoutMs: number;
  onError: (error: Error) => void;
}

/** Opens PGlite + PostGIS in `folder`/database, for this process alone. Throws `FolderLocked` or `FolderUnusable`. */
export async function openEmbedded(settings: EmbeddedSettings): Promise<EmbeddedDatabase> {
  const unlock = lockFolder(settings.folder);
  const data = join(settings.folder, "database");
  const backend = new Backend(data, settings.statementTimeoutMs, settings.connectionTimeoutMs);
  try {
    refuseToReplace(data);
    await backend.open();
  } catch (cause) {
    unlock();
    if (cause instanceof FolderUnusable) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FolderUnusable(
      `La base embarquée dans ${data} ne s’ouvre pas : elle est abîmée, d’une autre version, ou le disque est plein ` +
        `(${reason}). Elle n’a pas été remplacée.`,
      { cause },
    );
  }
  const pool = poolOf(backend, null, settings);
  const publicPool = poolOf(backend, PUBLIC_ROLE, settings);
  return {
    engine: "embedded",
    pool,
    publicPool,
    kysely: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
    listen: async (channel, hear) => {
      const forget = backend.onNotification(channel, hear);
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
function poolOf(backend: Backend, role: string | null, settings: EmbeddedSettings): pg.Pool {
  const pool = new pg.Pool({
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: settings.connectionTimeoutMs,
    // The driver's types want a socket; it uses of it what SessionStream has.
    stream: (() => new SessionStream(backend, role)) as unknown as NonNullable<pg.ClientConfig["stream"]>,
  });
  return rollingBack(hearingErrors(pool, settings.onError), settings.onError);
}
