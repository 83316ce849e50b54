import type pg from "pg";

/** A client given back inside a transaction is rolled back: the next borrower must not go on in it. */
export function rollingBack(pool: pg.Pool, onError: (error: Error) => void): pg.Pool {
  pool.on("release", (error, client) => {
    if (!error && client.getTransactionStatus() !== "I") client.query("rollback").catch(onError);
  });
  return pool;
}
