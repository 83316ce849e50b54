import { Kysely, PostgresDialect } from "kysely";
import { expect, inject, vi } from "vitest";
import { insertMadeSites } from "../../bench/made-sites.ts";
import { openPublicIndex } from "../../bench/open-index.ts";
import { openDatabase } from "../../src/database/database.ts";
import type { Database } from "../../src/database/shape.ts";
import { followRegister } from "../../src/public-index/follow.ts";
import { listSites } from "../../src/sites/list.ts";
import { insertSite } from "../../src/sites/publish.sql.ts";
import { test } from "../database.ts";
import { withName } from "../global-setup.ts";

const throwIt = (error: unknown) => {
  throw error;
};
const publicly = (database: Database) =>
  new Kysely<unknown>({ dialect: new PostgresDialect({ pool: database.publicPool }) });
const follow = (database: Database, deaf = false) =>
  followRegister({
    database: deaf ? { listen: async () => async () => undefined } : database,
    publicDb: publicly(database),
    onError: throwIt,
  });
const everything = { order: "oldest", limit: 500 } as const;
const namesIn = (index: Awaited<ReturnType<typeof openPublicIndex>>) =>
  (
    JSON.parse(listSites(index, everything).toString()) as { features: { properties: { name: string } }[] }
  ).features.map(({ properties }) => properties.name);

test("a follower without notifications catches up by numbers, within a second", async ({ database, db }) => {
  await insertMadeSites(database.kysely, 30);
  const [hearing, deaf] = [await follow(database), await follow(database, true)];
  await db.query("update register.site set name = 'Renommé' where slug = 'essai-3'");
  await db.query("delete from register.site where slug = 'essai-4'");
  for (const follower of [hearing, deaf]) {
    await vi.waitFor(
      () => {
        expect(namesIn(follower.current)).toContain("Renommé");
        expect(namesIn(follower.current)).not.toContain("Essai 4");
      },
      { timeout: 5_000 },
    );
  }
  expect(deaf.current.version).toBe(hearing.current.version);
  await hearing.close();
  await deaf.close();
});

test("numbers follow the order of commits and none is missing, however transactions interleave", async ({
  database,
  db,
}) => {
  await Promise.all(
    Array.from({ length: 6 }, (_, worker) =>
      database.kysely.transaction().execute(async (tx) => {
        await insertSite(tx, {
          name: `Cour ${worker}`,
          stage: "candidate",
          publicOutline: {
            type: "MultiPolygon",
            coordinates: [
              [
                [
                  [5.5, 50.6],
                  [5.501, 50.6],
                  [5.501, 50.601],
                  [5.5, 50.6],
                ],
              ],
            ],
          },
          positionErrorM: null,
          commune: null,
          address: null,
          description: null,
          tagIds: [],
        });
      }),
    ),
  );
  const { rows } = await db.query<{ missing: string; last: string; number: string }>(`
    select max(change.number) - count(*) as missing, max(change.number) as last, max(version.number) as number
    from register.change, register.version`);
  expect(rows[0]?.missing).toBe("0");
  expect(rows[0]?.last).toBe(rows[0]?.number);
});

test("tags, episodes and calls are changes too; a change that is rolled back is none", async ({
  database,
  db,
}) => {
  const version = async () =>
    (await db.query<{ number: string }>("select number from register.version")).rows[0]?.number;
  const follower = await follow(database);
  const steps = [
    "insert into register.tag (slug, label) values ('eau', 'Au bord de l’eau')",
    "insert into register.site_tag select site.id, tag.id from register.site, register.tag where site.slug = 'essai-1' and tag.slug = 'eau'",
    "update register.tag set label = 'Près de l’eau' where slug = 'eau'",
    "insert into register.episode (site_id, kind, title, certainty) select id, 'braderie', 'Une braderie', 'low' from register.site where slug = 'essai-2'",
  ];
  const numbers: (string | undefined)[] = [];
  for (const step of steps) {
    await db.query(step);
    numbers.push(await version());
  }
  // A tag that no site bears changes nothing that is shown.
  expect(numbers.map((number) => Number(number) - Number(numbers[0]))).toEqual([0, 1, 2, 3]);
  await follower.catchUp();
  const found = follower.current.find("essai-1");
  expect(found?.segment.more.text(found.row)).toContain("Près de l’eau");
  expect(
    JSON.parse(listSites(follower.current, { ...everything, tag: "eau" }).toString()).numberMatched,
  ).toBe(1);

  await expect(
    database.kysely.transaction().execute(async (tx) => {
      await insertMadeSites(tx, 1);
    }),
  ).rejects.toThrow("site_slug_is_unique");
  expect(await version()).toBe(numbers.at(-1));
  await follower.close();
});

test("an index that followed many changes equals one that was loaded afterwards", async ({
  database,
  db,
}) => {
  const follower = await follow(database);
  for (const change of [
    "delete from register.site where fid % 5 = 0",
    "update register.site set stage = 'memoire', public_outline = null where fid % 3 = 0",
    "update register.site set stage = 'tiers_lieu' where fid % 7 = 0",
    "insert into register.site (slug, name, stage, position, certainty) select 'neuf-' || n, 'Neuf ' || n, 'known', st_setsrid(st_makepoint(5.5 + n * 0.001, 50.6), 4326), 'low' from generate_series(1, 40) n",
  ]) {
    await db.query(change);
    await follower.catchUp();
  }
  const fresh = await openPublicIndex(database);
  for (const wanted of [
    everything,
    { ...everything, order: "largest" as const, limit: 7 },
    { ...everything, register: "memoire" as const },
    { ...everything, q: "neuf" },
    { ...everything, bbox: [5.5, 50.55, 5.6, 50.7] as [number, number, number, number] },
  ])
    expect(listSites(follower.current, wanted).toString()).toBe(listSites(fresh, wanted).toString());
  await follower.close();
});

test("a log that was cut, or another register, is loaded again", async ({ database, db }) => {
  const follower = await follow(database, true);
  await db.query("update register.site set name = 'Après la coupe' where slug = 'neuf-1'");
  await db.query("delete from register.change");
  await follower.catchUp();
  expect(namesIn(follower.current)).toContain("Après la coupe");
  const before = follower.current.version;
  await db.query("update register.version set epoch = 'autre', number = 0");
  await follower.catchUp();
  expect(follower.current.version).toBe("autre-0");
  expect(before).not.toBe("autre-0");
  await follower.close();
});

test.skipIf(inject("engine").kind === "embedded")(
  "two processes on one PostgreSQL are equal within a second of a publication",
  async ({ database, db }) => {
    const { rows } = await db.query<{ name: string }>("select current_database() as name");
    const engine = inject("engine");
    if (engine.kind !== "postgres") return;
    const other = await openDatabase({ kind: "postgres", url: withName(engine.url, rows[0]?.name ?? "") });
    const [here, there] = [await follow(database), await follow(other)];
    for (let round = 0; round < 20; round++) {
      await db.query("update register.site set name = $1 where slug = 'neuf-2'", [`Tour ${round}`]);
      await vi.waitFor(
        () => {
          expect(namesIn(here.current)).toContain(`Tour ${round}`);
          expect(namesIn(there.current)).toContain(`Tour ${round}`);
        },
        { timeout: 1_000, interval: 5 },
      );
      expect(there.current.version).toBe(here.current.version);
    }
    await here.close();
    await there.close();
    await other.close();
  },
);
