import { sql } from "kysely";
import { expect } from "vitest";
import { openDatabase } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import { test } from "../database.ts";

// What the rest of the program may count on, whichever engine is behind the pool.

test("values come out in the same shapes on both engines", async ({ database }) => {
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

test("an error carries its state, its constraint and its place, on both engines", async ({ database }) => {
  await expect(database.pool.query("selec 1")).rejects.toMatchObject({ code: "42601", position: "1" });
  await expect(
    database.pool.query("insert into register.tag (slug, label) values ('t', '')"),
  ).rejects.toMatchObject({ code: "23514", constraint: "tag_label_is_short", table: "tag" });
});

test("a transaction is kept whole or not at all", async ({ database, db }) => {
  await db.query("create table whole (n int)");
  await database.kysely.transaction().execute((tx) => sql`insert into whole values (1)`.execute(tx));
  const broken = database.kysely.transaction().execute(async (tx) => {
    await sql`insert into whole values (2)`.execute(tx);
    throw new Error("changed my mind");
  });
  await expect(broken).rejects.toThrow("changed my mind");
  expect((await db.query("select n from whole")).rows).toEqual([{ n: 1 }]);
});

test("a client given back inside a transaction leaves nothing of it behind", async ({ database, db }) => {
  await db.query("create table left_open (n int)");
  const client = await database.pool.connect();
  await client.query("begin");
  await client.query("insert into left_open values (1)");
  client.release();
  expect((await db.query("select n from left_open")).rows).toEqual([]);
  expect((await database.publicPool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
});

test("several statements in one text run together or not at all", async ({ db }) => {
  await db.query("create table together (n int); insert into together values (1)");
  await expect(db.query("insert into together values (2); select 1 / 0")).rejects.toMatchObject({
    code: "22012",
  });
  expect((await db.query("select n from together")).rows).toEqual([{ n: 1 }]);
});

test("the public role reads the register and nothing of the intake", async ({ database, db }) => {
  const asPublic = (text: string) => database.publicPool.query(text);
  expect((await asPublic("select current_user as me")).rows).toEqual([{ me: "manufacture_public" }]);
  await asPublic("select * from register.site");
  for (const table of ["intake.submission", "people.session"])
    await expect(asPublic(`select * from ${table}`)).rejects.toMatchObject({ code: "42501" });
  await expect(asPublic("delete from register.site")).rejects.toMatchObject({ code: "42501" });
  await db.query("select * from intake.submission");
});

test("a notification is heard on its channel, until one stops listening", async ({ database, db }) => {
  const heard: string[] = [];
  const stop = await database.listen("published", (payload) => heard.push(payload));
  await db.query("notify elsewhere, 'site-0'");
  await db.query("notify published, 'site-1'");
  await expect.poll(() => heard).toEqual(["site-1"]);
  await stop();
  await db.query("notify published, 'site-2'");
  expect(heard).toEqual(["site-1"]);
});

test("several may migrate at once; what is there already is left alone", async ({ database, db }) => {
  const before = await db.query("select * from public.migration order by id");
  await Promise.all([migrate(database), migrate(database)]);
  expect(await db.query("select * from public.migration order by id")).toEqual(before);
});

test("a server that does not answer gets a sentence without its password", async () => {
  const opening = openDatabase({ kind: "postgres", url: "postgres://me:hidden@127.0.0.1:1/register" });
  await expect(opening).rejects.toThrow("127.0.0.1:1/register");
  await expect(opening).rejects.not.toThrow("hidden");
});
