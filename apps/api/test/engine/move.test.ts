import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, onTestFinished, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openDatabase } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import type { Database } from "../../src/database/shape.ts";
import { furnish } from "../../src/house.ts";
import { move } from "../../src/operators/move/move.ts";
import { invite } from "../../src/people/people.sql.ts";
import { seed } from "../../src/seed/seed.ts";
import { openCopy } from "../database.ts";
import { canMakeCluster, makeCluster } from "../postgres-cluster.ts";
import { aReport, square } from "../reports.ts";

const engine = inject("engine");

/** An application on a database, with its own settings but always the same secret. */
async function furnished(database: Database) {
  const folder = mkdtempSync(join(tmpdir(), "manufacture-move-"));
  const said: string[] = [];
  const config = readConfig({
    DATA_DIR: folder,
    ABUSE_GUARD: "off",
    LOG_LEVEL: "silent",
    SECRET: "s".repeat(40),
  });
  const app = await furnish(config, database, (line) => said.push(line));
  return {
    app,
    said,
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Areas are derived: two versions of PostGIS differ in the tenth digit. */
const measured = (collection: object) =>
  JSON.parse(JSON.stringify(collection), (key, value) =>
    key === "areaM2" && value ? Math.round(value) : value,
  );

const report = async (app: Awaited<ReturnType<typeof furnished>>["app"], changes = {}) =>
  (await app.inject({ method: "POST", url: "/api/submissions", payload: aReport(changes) })).json();

/** Left out where Debian's PostgreSQL is not installed, and on PostgreSQL, where there is nothing embedded to move. */
test.skipIf(!canMakeCluster || engine.kind === "postgres")(
  "an embedded database moves to PostgreSQL with every row, id and number, and life goes on there",
  { timeout: 180_000 },
  async () => {
    const cluster = await makeCluster();
    onTestFinished(cluster.discard);
    const { database, folder, discard } = await openCopy(engine);
    onTestFinished(discard);
    await seed(database.kysely);
    await invite(database.kysely, "aurelie@example.be", "coordinator");
    const old = await furnished(database);
    await old.app.inject({
      method: "POST",
      url: "/api/session/links",
      payload: { email: "aurelie@example.be" },
    });
    const token = old.said.at(-1)?.split("#jeton=")[1];
    const signIn = await old.app.inject({ method: "POST", url: "/api/session", payload: { token } });
    const cookie = String(signIn.headers["set-cookie"]).split(";")[0] ?? "";
    const first = await report(old.app, {
      email: "lea@example.be",
      description: "Un « mur »\n\tde l’été \\ 100 %",
    });
    await report(old.app, { outline: square(5.6, 50.6, 40) });
    const published = await old.app.inject({
      method: "POST",
      url: `/api/reviews/${first.id}/decisions`,
      headers: { cookie, "if-match": '"1"' },
      payload: { decision: "publish", name: "Cour Saint-Laurent" },
    });
    expect(published.statusCode).toBe(200);
    const before = (await old.app.inject({ url: "/api/sites?limit=500" })).json();
    const version = (await old.app.inject({ url: "/tiles/sites.json" })).json().version;
    await old.close();
    await database.close();

    const lines = await move(folder, cluster.url);
    expect(lines.filter((line) => line.startsWith("✓")).length).toBeGreaterThan(15);
    expect(lines.find((line) => line.includes("intake.submission "))).toMatch(/ 2 lignes/);

    const moved = await openDatabase({ kind: "postgres", url: cluster.url });
    onTestFinished(moved.close);
    const now = await furnished(moved);
    onTestFinished(now.close);
    expect(measured((await now.app.inject({ url: "/api/sites?limit=500" })).json())).toEqual(
      measured(before),
    );
    expect((await now.app.inject({ url: "/tiles/sites.json" })).json().version).toBe(version);
    // The session, the private link and the history still hold; the next number follows.
    expect((await now.app.inject({ url: "/api/session", headers: { cookie } })).json()).toMatchObject({
      email: "aurelie@example.be",
    });
    const followToken = String(first.followUrl).split("#")[1];
    const followed = await now.app.inject({
      url: "/api/follow-up",
      headers: { authorization: `Bearer ${followToken}` },
    });
    expect(followed.json()).toMatchObject({ reference: first.reference, status: "published" });
    expect((await report(now.app)).reference).toMatch(/-0003$/);
    const { rows } = await moved.pool.query(
      "select min(number) as first, max(number) as last from intake.review_event",
    );
    expect(Number(rows[0].last)).toBeGreaterThan(Number(rows[0].first));

    await expect(move(folder, cluster.url)).rejects.toThrow("contient déjà des données");
  },
);

test.skipIf(!canMakeCluster || engine.kind === "postgres")(
  "a folder without a database, and one that differs on arrival, are refused, and nothing is written",
  { timeout: 120_000 },
  async () => {
    const cluster = await makeCluster();
    onTestFinished(cluster.discard);
    const empty = mkdtempSync(join(tmpdir(), "manufacture-empty-"));
    onTestFinished(() => rmSync(empty, { recursive: true, force: true }));
    await expect(move(empty, cluster.url)).rejects.toThrow("Il n’y a pas de base embarquée");

    const { database, folder, discard } = await openCopy(engine);
    onTestFinished(discard);
    await seed(database.kysely);
    await database.close();
    // An arrival that loses some rows on the way in.
    const target = await openDatabase({ kind: "postgres", url: cluster.url });
    await migrate(target);
    await target.pool.query(
      "create rule lose as on insert to register.episode where new.kind = 'etnikart' do instead nothing",
    );
    await expect(move(folder, cluster.url)).rejects.toThrow(/register\.episode : \d+ lignes/);
    const { rows } = await target.pool.query("select count(*) as count from register.site");
    expect(Number(rows[0].count)).toBe(0);
    await target.close();
  },
);
