import type pg from "pg";

/** Runs `work` in one transaction, begun as said; kept whole, or not at all when it throws. */
export async function inTransaction<T>(
  pool: pg.Pool,
  begin: string,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    client.release(true); // the server rolls back what a connection leaves open, whatever state it is in
    throw error;
  }
}
