import type pg from "pg";

/** A connection that breaks tells `onError`, idle or not: unheard, it would end the process. */
export function hearingErrors(pool: pg.Pool, onError: (error: Error) => void): pg.Pool {
  pool.on("error", onError);
  pool.on("connect", (client) => {
    client.on("error", onError);
  });
  return pool;
}
