import { sql } from "kysely";
import { afterAll, beforeAll, expect, inject, test as plain } from "vitest";
import type { EmbeddedDatabase } from "../../src/database/embedded/open-embedded.ts";
import { openCopy } from "../database.ts";

// These are promises of the embedded engine: on PostgreSQL the server keeps them itself.
const engine = inject("engine");
const test = plain.skipIf(engine.kind === "postgres");

let database: EmbeddedDatabase;
let discard: () => Promise<void>;
beforeAll(async () => {
  if (engine.kind === "postgres") return;
  const opened = await openCopy(engine, { statementTimeoutMs: 1_500, connectionTimeoutMs: 2_000 });
  database = opened.database as EmbeddedDatabase; // the copy of an embedded snapshot
  discard = opened.discard;
});
afterAll(async () => {
  await database?.close();
  await discard?.();
});

test("every commit asks the disk to keep it", async () => {
  expect((await database.pool.query("show fsync")).rows).toEqual([{ fsync: "on" }]);
  await database.pool.query("create table kept (n int)");
  const before = await database.countFsyncs();
  for (let n = 0; n < 10; n++) await database.pool.query("insert into kept values ($1)", [n]);
  expect((await database.countFsyncs()) - before).toBeGreaterThanOrEqual(10);
});

const crossing = "POLYGON((0 0,2 2,2 0,0 2,0 0))";
const CROSSED = `select st_intersection('${crossing}'::geometry, 'POLYGON((0 0,1 3,2 0,0 1,0 0))'::geometry)`;

test("a GEOS exception among several statements undoes them all, and nothing hangs", async () => {
  await database.pool.query("create table several (n int)");
  const work = database.pool.query(
    `insert into several values (1); ${CROSSED}; insert into several values (2)`,
  );
  await expect(work).rejects.toMatchObject({ code: "XX000" });
  expect((await database.publicPool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  expect((await database.pool.query("select * from several")).rows).toEqual([]);
});

test("the statement after a GEOS exception is not hurt by it", async () => {
  await expect(database.pool.query(`${CROSSED}, $1::int`, [1])).rejects.toMatchObject({ code: "XX000" });
  expect((await database.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});

test("a transaction with a GEOS exception cannot be committed, even when its error is caught", async () => {
  await database.pool.query("create table caught (n int)");
  const client = await database.pool.connect();
  await client.query("begin");
  await client.query("insert into caught values (1)");
  await client.query(CROSSED).catch(() => undefined);
  await expect(client.query("insert into caught values (2)")).rejects.toMatchObject({ code: "25P02" });
  expect((await client.query("commit")).command).toBe("ROLLBACK");
  client.release();
  expect((await database.pool.query("select * from caught")).rows).toEqual([]);
});

test("a GEOS exception inside a function is answered once, so that later answers do not shift", async () => {
  await database.pool.query(`create function crossed() returns int language plpgsql as $$
    declare x geometry; begin x := (${CROSSED}); return 1; end $$`);
  const client = await database.pool.connect();
  let answers = 0;
  client.on("drain", () => answers++);
  await expect(client.query("select crossed(), $1::int", [1])).rejects.toThrow();
  expect((await client.query("select 2 as n")).rows).toEqual([{ n: 2 }]);
  expect(answers).toBe(2);
  client.release();
});

test("a GEOS exception that WebAssembly swallows is thrown, and the transaction rolls back", async () => {
  await database.pool.query("create table half (n int)");
  const work = database.kysely.transaction().execute(async (tx) => {
    await sql`insert into half values (1)`.execute(tx);
    await sql`select st_intersection(${crossing}::geometry, 'POLYGON((0 0,1 3,2 0,0 1,0 0))'::geometry)`.execute(
      tx,
    );
  });
  await expect(work).rejects.toMatchObject({ code: "XX000" });
  expect((await database.pool.query("select * from half")).rows).toEqual([]);
});

test("a slow query does not block the process, is ended by the time-out, and the next one works", async () => {
  let beats = 0;
  const pulse = setInterval(() => beats++, 20);
  const slow = database.pool.query("select count(*) from generate_series(1, 2000000000)");
  await expect(slow).rejects.toMatchObject({ code: "57014" });
  clearInterval(pulse);
  expect(beats).toBeGreaterThan(20);
  expect((await database.pool.query("select count(*)::int as n from kept")).rows).toEqual([{ n: 10 }]);
});

test("a transaction whose engine was stopped fails for good: nothing of it is kept", async () => {
  const work = database.kysely.transaction().execute(async (tx) => {
    await sql`insert into kept values (100)`.execute(tx);
    await sql`select count(*) from generate_series(1, 2000000000)`.execute(tx).catch(() => undefined);
    await sql`insert into kept values (101)`.execute(tx);
  });
  await expect(work).rejects.toThrow();
  expect((await database.pool.query("select n from kept where n >= 100")).rows).toEqual([]);
});

test("two transactions take turns", async () => {
  await database.pool.query("create table turns (n int)");
  const add = () =>
    database.kysely.transaction().execute(async (tx) => {
      const { rows } = await sql<{ n: string }>`select count(*) as n from turns`.execute(tx);
      await sql`insert into turns values (${Number(rows[0]?.n)})`.execute(tx);
    });
  await Promise.all([
    add(),
    add(),
    add(),
    add(),
    database.publicPool.query("select count(*) from register.site"),
    add(),
  ]);
  const { rows } = await database.pool.query("select n from turns order by n");
  expect(rows.map(({ n }) => n)).toEqual([0, 1, 2, 3, 4]);
});

test("who waits too long for a turn is told that the database is busy", async () => {
  const client = await database.pool.connect();
  await client.query("begin");
  await expect(database.publicPool.query("select 1")).rejects.toMatchObject({ code: "53300" });
  await client.query("commit");
  client.release();
  expect((await database.publicPool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});

test("notifications are still heard after the engine was stopped and started again", async () => {
  const heard: string[] = [];
  const stop = await database.listen("published", (payload) => heard.push(payload));
  await database.pool.query("notify published, 'before'");
  await database.pool.query("select count(*) from generate_series(1, 2000000000)").catch(() => undefined);
  await database.pool.query("notify published, 'after'");
  await stop();
  expect(heard).toEqual(["before", "after"]);
});
