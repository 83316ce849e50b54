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
  const opened = await openCopy(engine, 1_500);
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

test("a GEOS exception that WebAssembly swallows is thrown, and the transaction rolls back", async () => {
  const crossing = "POLYGON((0 0,2 2,2 0,0 2,0 0))";
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

test("notifications are heard", async () => {
  const heard: string[] = [];
  const stop = await database.listen("published", (payload) => heard.push(payload));
  await database.pool.query("notify published, 'site-1'");
  await database.pool.query("notify elsewhere, 'site-2'");
  await stop();
  expect(heard).toEqual(["site-1"]);
});

test("values come out in the shapes of the pg driver", async () => {
  const { rows } = await database.pool.query(
    `select 9007199254740993::int8 as big, 1.10::numeric as exact, '2021-11-11T10:00:00Z'::timestamptz as at,
      '{"a": [1]}'::jsonb as json, '\\x00ff'::bytea as bytes, array['a', null] as list, true as yes,
      st_setsrid(st_makepoint(5.5, 50.6), 4326) as place`,
  );
  expect(rows[0]).toEqual({
    big: "9007199254740993",
    exact: "1.10",
    at: new Date("2021-11-11T10:00:00Z"),
    json: { a: [1] },
    bytes: Buffer.from([0, 255]),
    list: ["a", null],
    yes: true,
    place: "0101000020E61000000000000000001640CDCCCCCCCC4C4940",
  });
});

test("an error carries its state, its constraint and its place, as from a server", async () => {
  await expect(database.pool.query("selec 1")).rejects.toMatchObject({ code: "42601", position: "1" });
  await expect(
    database.pool.query("insert into register.tag (slug, label) values ('t', '')"),
  ).rejects.toMatchObject({ code: "23514", constraint: "tag_label_is_short", table: "tag" });
});
