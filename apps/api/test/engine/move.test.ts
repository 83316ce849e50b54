import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, onTestFinished, test as plain } from "vitest";
import { openDatabase } from "../../src/database/database.ts";
import { lockFolder } from "../../src/database/embedded/folder-lock.ts";
import { migrate } from "../../src/database/migrate.ts";
import { furnish } from "../../src/house.ts";
import { sumOf } from "../../src/operators/move/files.ts";
import { withName } from "../global-setup.ts";
import { aReport, square } from "../reports.ts";
import { type LivedIn, livedIn } from "./lived-in.ts";

// The move goes from the embedded engine to PostgreSQL: without TEST_DATABASE_URL there is nowhere to go.
const engine = inject("engine");
const test = plain.skipIf(engine.kind === "embedded");
const server = engine.kind === "postgres" ? engine.url : "";
const manufacture = fileURLToPath(new URL("../../src/manufacture.ts", import.meta.url));

/**
 * What a later version may bring: every kind of value, a table that points at itself, two that point at each other, a
 * trigger that never rests, a row that the migration itself writes.
 */
const ADDED_LATER = `
  create table register.value (
    number bigint generated always as identity primary key, next bigint references register.value,
    at timestamptz, day date, exact numeric, wide double precision, narrow real, bytes bytea, list text[], json jsonb,
    code char(5), lasting interval, shape geometry(GeometryZ, 4326), anywhere geography, said text, yes boolean,
    doubled double precision generated always as (wide * 2) stored);
  create table people.chicken (id int primary key, egg int not null);
  create table people.egg (id int primary key, chicken int not null references people.chicken);
  alter table people.chicken add foreign key (egg) references people.egg deferrable initially deferred;
  create function register.meddle() returns trigger language plpgsql as $$
    begin new.said = 'meddled'; return new; end $$;
  create trigger meddle before insert on register.value for each row execute function register.meddle();
  alter table register.value enable always trigger meddle;
  create table register.counter (last int not null);
  insert into register.counter values (0);
  insert into public.migration (name, run_on) values ('9999_of_a_later_version', now())`;

const VALUES = `
  alter table register.value disable trigger meddle;
  insert into register.value (next, at, day, exact, wide, narrow, bytes, list, json, code, lasting, shape, anywhere, said, yes)
  values
    (2, '2026-11-23 10:00:00.123456+01', '0044-03-15 BC', 1.10, 0.1::float8 + 0.2, 0.1, '\\x00ff27', array['a,b', null, '"', '', '{}'],
      '{"a": [1, 1.0, null, "é"]}', 'ab', '1 mon -3 days 00:00:00.000001',
      st_setsrid(st_makepoint(5.577700000000001, 0.1::float8 + 0.2, -0.0), 4326), 'SRID=4326;POINT(5.6 50.6)', 'it''s \\ "so"', true),
    (1, 'infinity', null, 'NaN', '-infinity', 'NaN', '', '{}', 'null', null, null, 'SRID=4326;POINT Z EMPTY', null, '', false),
    (null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  alter table register.value enable always trigger meddle;
  update register.counter set last = 7;
  begin; insert into people.chicken values (1, 1); insert into people.egg values (1, 1); commit;
  delete from register.value where number = 3`;

let source: LivedIn;
let target: string;
let untouched: Awaited<ReturnType<typeof sumOf>>;
let left: typeof untouched;
let moved: Awaited<ReturnType<typeof move>>;
const discards: (() => unknown)[] = [];
beforeAll(async () => {
  if (engine.kind === "embedded") return;
  source = await livedIn(`${ADDED_LATER};${VALUES}`);
  discards.push(() => rmSync(source.dataDir, { recursive: true, force: true }));
  mkdirSync(join(source.dataDir, "photos/2026"), { recursive: true });
  writeFileSync(join(source.dataDir, "photos/2026/a.webp"), "a");
  writeFileSync(join(source.dataDir, "photos/b.webp"), "b");
  untouched = await sumOf(source.dataDir);
  target = await aTarget(ADDED_LATER);
  moved = await move("--from", source.dataDir, "--to", target);
  left = await sumOf(source.dataDir);
});
afterAll(async () => {
  for (const discard of discards.reverse()) await discard();
});

/** A new database whose owner is nobody's superuser, as managed PostgreSQL gives; `before` runs as the owner, migrated. */
async function aTarget(before?: string) {
  const name = `manufacture_move_${randomBytes(6).toString("hex")}`;
  await query(server, `create role ${name} login createrole password '${name}'`);
  await query(server, `grant manufacture_public to ${name} with admin option`);
  await query(server, `create database ${name} owner ${name}`);
  await query(withName(server, name), "create extension postgis");
  discards.push(async () => {
    await query(server, `drop database ${name} with (force)`);
    await query(server, `drop owned by ${name}`);
    await query(server, `drop role ${name}`);
  });
  const url = new URL(withName(server, name));
  url.username = name;
  url.password = name;
  if (before !== undefined) {
    const database = await openDatabase({ kind: "postgres", url: url.href });
    await migrate(database);
    await database.pool.query(before);
    await database.close();
  }
  return url.href;
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Runs the command as an operator does. */
async function move(...words: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", manufacture, "move", ...words]);
  const said = { out: "", error: "" };
  child.stdout.on("data", (data) => {
    said.out += data;
  });
  child.stderr.on("data", (data) => {
    said.error += data;
  });
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, ...said };
}

/** Every stored value of every table, as the text in which the server sends it. */
async function everythingIn(pool: pg.Pool) {
  const client = await pool.connect();
  const raw = { getTypeParser: () => (value: string) => value };
  await client.query("set timezone = 'UTC'");
  const tables = await client.query<{ name: string; columns: string }>(`
    select format('%I.%I', table_schema, table_name) as name, string_agg(quote_ident(column_name), ', ' order by column_name) as columns
    from information_schema.columns
    where table_schema in ('intake', 'register', 'people') and is_generated = 'NEVER' group by 1 order by 1`);
  const everything: Record<string, string[]> = {};
  for (const { name, columns } of tables.rows) {
    const { rows } = await client.query({ text: `select ${columns} from ${name}`, types: raw });
    everything[name] = rows.map((row) => JSON.stringify(row)).sort();
  }
  client.release();
  return everything;
}

test("everything arrives, by the hand of an owner who is no superuser, and is proved table by table", async () => {
  expect([moved.code, moved.error]).toEqual([0, ""]);
  expect(moved.out).toMatch(/^register\.site +53 lignes {2}[0-9a-f]{32} {2}égal$/m);
  expect(moved.out).toMatch(/^intake\.submission +3 lignes {2}[0-9a-f]{32} {2}égal$/m);
  expect(moved.out).toMatch(/^register\.value +2 lignes {2}[0-9a-f]{32} {2}égal$/m);
  expect(moved.out).not.toContain("DIFFÉRENT");

  const embedded = await openDatabase({ kind: "embedded", folder: source.dataDir });
  const postgres = await openDatabase({ kind: "postgres", url: target });
  const [sent, arrived] = [await everythingIn(embedded.pool), await everythingIn(postgres.pool)];
  await Promise.all([embedded.close(), postgres.close()]);
  expect(arrived).toEqual(sent);
  expect(Object.keys(sent)).toContain("people.egg");
});

test("a row that a migration wrote is no data: the source's row takes its place", async () => {
  expect(await query(target, "select last from register.counter")).toEqual([{ last: 7 }]);
});

test("rules, triggers and references are as strict afterwards as before", async () => {
  const strictness = `
    select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text || tgdeferrable || tginitdeferred as line from pg_trigger
    where not tgisinternal
    union all select conrelid::regclass || ' ' || conname || ' ' || condeferrable || condeferred || convalidated from pg_constraint
    where contype = 'f' order by 1`;
  const fresh = await aTarget(ADDED_LATER);
  expect(await query(target, strictness)).toEqual(await query(fresh, strictness));
});

test("the source's folder is left as it was, byte for byte", () => {
  expect(untouched).toEqual(left);
});

test("on the other side life goes on: the link, the session, the next reference, the next numbers", async () => {
  const before = await query<{ site: string; event: string }>(
    target,
    `select (select max(fid) from register.site)::text as site, (select max(number) from intake.review_event)::text as event`,
  );
  const database = await openDatabase({ kind: "postgres", url: target });
  const app = await furnish(source.config, database, () => undefined);
  const cookie = source.cookie;
  const session = await app.inject({ url: "/api/session", headers: { cookie } });
  expect(session.json()).toMatchObject({ email: "aurelie@example.be", role: "coordinator" });
  const followed = await app.inject({
    url: "/api/follow-up",
    headers: { authorization: `Bearer ${source.token}` },
  });
  expect(followed.json()).toMatchObject({
    reference: expect.stringMatching(/-0001$/),
    status: "published",
  });
  const payload = aReport({ outline: square(5.57, 50.66, 80) });
  const sent = await app.inject({ method: "POST", url: "/api/submissions", payload });
  expect(sent.json()).toMatchObject({ reference: expect.stringMatching(/-0004$/) });
  const published = await app.inject({
    method: "POST",
    url: `/api/reviews/${payload.id}/decisions`,
    headers: { cookie, "if-match": '"1"' },
    payload: { decision: "publish", name: "Le pré", commune: "Liège", publicDescription: "Vide." },
  });
  expect(published.statusCode).toBe(200);
  const again = await app.inject({ method: "POST", url: "/api/submissions", payload });
  expect(again.json().followUrl).toBe(sent.json().followUrl);
  await app.close();
  const after = await query<{ site: string; event: string }>(
    target,
    `select fid::text as site, (select min(number) from intake.review_event where submission_id = '${payload.id}')::text as event
     from register.site where name = 'Le pré'`,
  );
  expect(Number(after[0]?.site)).toBe(Number(before[0]?.site) + 1);
  expect(Number(after[0]?.event)).toBe(Number(before[0]?.event) + 1);
  // The source's last value was deleted: its number is not given again.
  const value = await query(target, "insert into register.value default values returning number::int");
  expect(value).toEqual([{ number: 4 }]);
  await database.close();
});

test("what stays to do, and the files that stay, are told", () => {
  expect(moved.out).toContain("secret (clé des liens et des sessions)");
  expect(moved.out).toMatch(/photos\/ : 2 fichiers, SHA-256 [0-9a-f]{64}/);
  expect(moved.out).toContain(`garder DATA_DIR=${source.dataDir}`);
  expect(moved.out).not.toContain(readFileSync(join(source.dataDir, "secret"), "utf8"));
});

test("a database that a rule of its own falsifies is detected, and keeps nothing", async () => {
  const spoiled = await aTarget(`${ADDED_LATER};
    create rule spoil as on insert to register.tag do also
      update register.tag set label = label || '.' where slug = new.slug and new.rank = 3`);
  const { code, out, error } = await move("--from", source.dataDir, "--to", spoiled);
  expect([code, error]).toEqual([
    1,
    expect.stringContaining("La copie de register.tag diffère de la source"),
  ]);
  expect(out).toMatch(/^register\.tag .* DIFFÉRENT/m);
  expect(await query(spoiled, "select from register.site union all select from register.tag")).toEqual([]);
  await query(spoiled, "drop rule spoil on register.tag");
  expect((await move("--from", source.dataDir, "--to", spoiled)).code).toBe(0);
});

test("a target with data of ours is refused, and stays as it was", async () => {
  const { code, error } = await move("--from", source.dataDir, "--to", target);
  expect([code, error]).toEqual([1, expect.stringContaining("La base cible contient déjà des données")]);
});

test("a target of another shape is refused", async () => {
  const { code, error } = await move("--from", source.dataDir, "--to", await aTarget());
  expect([code, error]).toEqual([1, expect.stringContaining("n’a pas les mêmes colonnes")]);
});

test("while the server runs, the folder is refused", async () => {
  const unlock = lockFolder(source.dataDir);
  const { code, error } = await move("--from", source.dataDir, "--to", target);
  unlock();
  expect([code, error]).toEqual([1, expect.stringContaining(`déjà utilisé par le processus ${process.pid}`)]);
});

test("a folder without a database is refused, and none is made there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "manufacture-nothing-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { code, error } = await move("--from", folder, "--to", target);
  expect([code, error]).toEqual([1, expect.stringContaining("Il n’y a pas de base embarquée")]);
  expect((await sumOf(folder)).files).toBe(0);
});

// These need no PostgreSQL, hence run on both engines.
plain("a server that does not answer is said in a sentence, without its password", async () => {
  const { code, error } = await move("--from", tmpdir(), "--to", "postgres://me:hidden@127.0.0.1:1/register");
  expect([code, error]).toEqual([
    1,
    expect.stringContaining("PostgreSQL ne répond pas à l’adresse 127.0.0.1:1"),
  ]);
  expect(error).not.toMatch(/hidden|\n\s+at /);
});

plain.for([
  ["--to", "mysql://me:hidden@h/d", "--to doit être une adresse"],
  ["--form", "data", "« --form » n’est pas compris"],
])("%s %s is not understood", async ([name = "", value = "", sentence]) => {
  const { code, error } = await move(name, value);
  expect([code, error]).toEqual([1, expect.stringContaining(String(sentence))]);
});
