import type { Kysely } from "kysely";
import type pg from "pg";

/** PostgreSQL or the embedded engine, behind the one pool shape of the `pg` driver. */
export interface Database {
  engine: "embedded" | "postgres";
  /** May do everything. */
  pool: pg.Pool;
  /** Runs as `manufacture_public`: no right on what people sent. Usable once the migrations made the role. */
  publicPool: pg.Pool;
  kysely: Kysely<unknown>;
  /** Hears NOTIFY on `channel` (a plain name) until the returned function is called. */
  listen: (channel: string, hear: (payload: string) => void) => Promise<() => Promise<void>>;
  close: () => Promise<void>;
}

/** The role of public queries; db/migrations makes it. */
export const PUBLIC_ROLE = "manufacture_public";

/** Time that a request waits for its turn, in ms: beyond it the answer is "busy", not a hang. */
export const CONNECTION_TIMEOUT_MS = 10_000;
