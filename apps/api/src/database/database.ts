import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { openEmbedded } from "./embedded/open-embedded.ts";
import { hearingErrors } from "./hearing-errors.ts";
import { listenOn } from "./listen-on.ts";
import { preparing } from "./preparing.ts";
import { rollingBack } from "./rolling-back.ts";
import { CONNECTION_TIMEOUT_MS, type Database, PUBLIC_ROLE } from "./shape.ts";

export interface Limits {
  /** A statement that lasts longer is stopped (57014). 15 s by default. */
  statementTimeoutMs?: number;
  /** A query that waits longer for a connection, or for its turn, is refused. 10 s by default. */
  connectionTimeoutMs?: number;
  /** Hears connections that break by themselves. */
  onError?: (error: Error) => void;
}

export type DatabaseSettings = Limits &
  (
    | { kind: "postgres"; url: string; readUrl?: string | undefined; poolSize?: number }
    | { kind: "embedded"; folder: string }
  );

/** Compiling a short query takes longer than running it: measured, 1.8 ms become 120. */
const NO_JIT = "-c jit=off";

/** A request that is still at work when the process stops is given this long. */
const CLOSE_WITHIN_MS = 5_000;

/** The PostgreSQL server does not answer, or does not let us in. */
export class DatabaseUnreachable extends Error {
  override readonly name = "DatabaseUnreachable";
}

/** Opens the database; throws `DatabaseUnreachable`, `FolderLocked` or `FolderUnusable` with a sentence. */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const statementTimeoutMs = settings.statementTimeoutMs ?? 15_000;
  const limits = {
    statementTimeoutMs,
    connectionTimeoutMs: settings.connectionTimeoutMs ?? CONNECTION_TIMEOUT_MS,
    onError: settings.onError ?? (() => undefined),
  };
  return settings.kind === "embedded"
    ? openEmbedded({ folder: settings.folder, ...limits })
    : openPostgres(settings.url, settings.readUrl ?? settings.url, settings.poolSize ?? 10, limits);
}

async function openPostgres(
  url: string,
  readUrl: string,
  max: number,
  { statementTimeoutMs, connectionTimeoutMs, onError }: Required<Limits>,
): Promise<Database> {
  const shared = {
    connectionString: url,
    application_name: "manufacture",
    options: NO_JIT,
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + 5_000, // for a server that no longer answers at all
    connectionTimeoutMillis: connectionTimeoutMs,
    keepAlive: true,
    idleTimeoutMillis: 60_000,
    maxLifetimeSeconds: 3_600, // so that connections follow a server that moved
  };
  const open = (options?: pg.PoolConfig) =>
    preparing(rollingBack(hearingErrors(new pg.Pool({ ...shared, max, ...options }), onError), onError));
  const pool = open();
  const publicPool = open({ connectionString: readUrl, options: `-c role=${PUBLIC_ROLE} ${NO_JIT}` });
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    throw new DatabaseUnreachable(sentence(url, error));
  }
  return {
    engine: "postgres",
    pool,
    publicPool,
    kysely: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
    listen: (channel, hear) => listenOn(shared, channel, hear, onError),
    close: async () => {
      const closing = Promise.all([pool.end(), publicPool.end()]);
      const enough = new Promise((resolve) => setTimeout(resolve, CLOSE_WITHIN_MS).unref());
      await Promise.race([closing, enough]); // a connection that is still borrowed ends with the process
    },
  };
}

/** Says where, never with which password. */
function sentence(url: string, error: unknown): string {
  const { hostname, port, pathname } = new URL(url);
  const reason =
    error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
  return `PostgreSQL ne répond pas à l’adresse ${hostname}:${port || 5432}${pathname} (${reason}). Vérifiez cette adresse.`;
}
