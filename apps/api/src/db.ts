import type { Kysely, Transaction } from "kysely";

/**
 * A pool. Our queries are SQL texts that name their own columns and row types,
 * so the builder's table types are left out: `unknown` keeps it from being used by accident.
 */
export type Pooled = Kysely<unknown>;

/** A pool or a transaction. */
export type Db = Pooled | Transaction<unknown>;

/** The one row that `rows` must hold. */
export function only<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new Error("a query that always returns a row returned none");
  return row;
}
