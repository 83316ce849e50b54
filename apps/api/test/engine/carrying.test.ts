import fc from "fast-check";
import type pg from "pg";
import { expect } from "vitest";
import { copyTable } from "../../src/operators/move/copy-table.ts";
import { speakExactly } from "../../src/operators/move/exact-text.ts";
import { fingerprint } from "../../src/operators/move/fingerprint.ts";
import { named } from "../../src/operators/move/ours.ts";
import { tablesOf } from "../../src/operators/move/tables.ts";
import { test } from "../database.ts";

// A table's way to another one, inside one database: what `manufacture move` does to each.

const text = fc.string({ unit: "grapheme" }).map((said) => said.replaceAll("\0", ""));
const row = fc.record({
  said: fc.option(text),
  wide: fc.option(fc.double()),
  at: fc.option(fc.bigInt({ min: -62_135_596_800_000_000n, max: 253_402_300_799_999_999n })),
  bytes: fc.option(fc.uint8Array()),
  list: fc.option(fc.array(fc.option(text), { maxLength: 5 })),
});
type Row = Parameters<Parameters<typeof row.map>[0]>[0];

const SHAPE = "(said text, wide double precision, at timestamptz, bytes bytea, list text[])";

async function fill(client: pg.PoolClient, table: string, rows: Row[]) {
  for (const { said, wide, at, bytes, list } of rows)
    await client.query(
      `insert into ${table} values ($1, $2, 'epoch'::timestamptz + ($3::bigint / 1000000) * interval '1 s' + ($3::bigint % 1000000) * interval '1 us', $4, $5)`,
      [said, Object.is(wide, -0) ? "-0" : wide, at, bytes && Buffer.from(bytes), list],
    );
}

async function tables(client: pg.PoolClient) {
  await client.query("set time zone 'America/St_Johns'");
  await client.query(`begin; create schema here; create table here.a ${SHAPE}; create table here.b ${SHAPE}`);
  await speakExactly(client);
  const found = await tablesOf(client);
  return ["a", "b"].map((name) => {
    const table = found.find((one) => one.name === named("here", name).name);
    if (!table) throw new Error(`here.${name} is not found`);
    return table;
  }) as [(typeof found)[number], (typeof found)[number]]; // as many as the names
}

test("whatever its values, a table arrives exactly, and its fingerprint is the same", async ({
  database,
}) => {
  const client = await database.pool.connect();
  const [a, b] = await tables(client);
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
      await client.query("truncate here.a, here.b");
      await fill(client, "here.a", rows);
      await copyTable(client, client, a, b);
      const missing = await client.query("table here.a except all table here.b");
      expect(missing.rows).toEqual([]);
      const print = await fingerprint(client, a);
      expect(print.rows).toBe(String(rows.length));
      expect(await fingerprint(client, b)).toEqual(print);
    }),
    { numRuns: 60 },
  );
  await client.query("rollback");
  client.release();
});

test("a fingerprint does not see the order of rows, and sees one changed, one missing, one twice", async ({
  database,
}) => {
  const client = await database.pool.connect();
  const [a, b] = await tables(client);
  const printOf = async (rows: Row[]) => {
    await client.query("truncate here.b");
    await fill(client, "here.b", rows);
    return (await fingerprint(client, b)).hash;
  };
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), row, async (rows, other) => {
      await client.query("truncate here.a");
      await fill(client, "here.a", rows);
      const { hash } = await fingerprint(client, a);
      const [first, ...rest] = rows;
      expect(await printOf([...rows].reverse())).toBe(hash);
      expect(await printOf(rest)).not.toBe(hash);
      expect(await printOf([...rows, other])).not.toBe(hash);
      expect(await printOf([...rest, { ...other, said: `${first?.said ?? ""}!` }])).not.toBe(hash);
    }),
    { numRuns: 30 },
  );
  await client.query("rollback");
  client.release();
});
