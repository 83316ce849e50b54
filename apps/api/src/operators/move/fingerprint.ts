import pg from "pg";
import type { Table } from "./tables.ts";

export interface Fingerprint {
  rows: string;
  hash: string;
}

/**
 * How many rows a table has, and one hash of them all, computed by the database itself in bounded memory, whatever their
 * order: each row's SHA-256 is cut in two 64-bit numbers, which are summed without a limit (so that a row twice is not no
 * row), and the hash is that of the sums. A row's text quotes its values, and tells null from empty.
 */
export async function fingerprint(client: pg.ClientBase, { sql, columns }: Table): Promise<Fingerprint> {
  const values = columns.map((column) => `${pg.escapeIdentifier(column.name)}::text`).join(", ");
  const { rows } = await client.query<Fingerprint>(`
    select count(*)::text as rows,
      left(encode(sha256(convert_to(concat_ws(' ', count(*), sum(high), sum(low)), 'UTF8')), 'hex'), 32) as hash
    from (select ('x' || left(digest, 16))::bit(64)::bigint as high, ('x' || substr(digest, 17, 16))::bit(64)::bigint as low
      from (select encode(sha256(convert_to(row(${values})::text, 'UTF8')), 'hex') as digest from ${sql}) as digests) as halves`);
  const [print] = rows;
  if (!print) throw new Error("an aggregate gives one row");
  return print;
}
