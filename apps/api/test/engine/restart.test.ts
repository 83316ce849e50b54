import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openDatabase } from "../../src/database/database.ts";
import { migrate } from "../../src/database/migrate.ts";
import { furnish } from "../../src/house.ts";
import { seed } from "../../src/seed/seed.ts";
import { canMakeCluster, makeCluster } from "../postgres-cluster.ts";
import { aReport } from "../reports.ts";

/** Left out where Debian's PostgreSQL is not installed. */
test.skipIf(!canMakeCluster)(
  "while PostgreSQL restarts the public map goes on, reports get 503, and everything comes back by itself",
  { timeout: 120_000 },
  async () => {
    const cluster = await makeCluster();
    const folder = mkdtempSync(join(tmpdir(), "manufacture-restart-"));
    const said: string[] = [];
    const open = () => openDatabase({ kind: "postgres", url: cluster.url, onError: () => undefined });
    const [database, other] = [await open(), await open()];
    await migrate(database);
    await seed(database.kysely);
    const config = readConfig({
      DATA_DIR: folder,
      ABUSE_GUARD: "off",
      LOG_LEVEL: "silent",
      SECRET: "s".repeat(40),
    });
    const [app, second] = [
      await furnish(config, database, (line) => said.push(line)),
      await furnish(config, other, () => undefined),
    ];
    const count = async (house: typeof app) =>
      (await house.inject({ url: "/api/sites" })).json().numberMatched;
    const tile = async () => {
      const { version } = (await app.inject({ url: "/tiles/sites.json" })).json();
      return app.inject({ url: `/tiles/sites/${version}/0/0/0.mvt` });
    };

    await cluster.stop();
    const answers = await Promise.all(
      Array.from({ length: 40 }, async (_, turn) => {
        const reading = turn % 2 ? await app.inject({ url: "/api/sites?limit=500" }) : await tile();
        return reading.statusCode;
      }),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
    expect((await app.inject({ url: "/api/health" })).statusCode).toBe(200);
    const refused = await app.inject({ method: "POST", url: "/api/submissions", payload: aReport() });
    expect([refused.statusCode, refused.json().type, refused.headers["retry-after"]]).toEqual([
      503,
      "busy",
      "5",
    ]);
    expect((await app.inject({ url: "/api/ready" })).statusCode).toBe(503);

    await cluster.start();
    await vi.waitFor(
      async () => {
        const received = await app.inject({ method: "POST", url: "/api/submissions", payload: aReport() });
        expect(received.statusCode).toBe(201);
      },
      { timeout: 20_000, interval: 200 },
    );
    // Notifications come again too, and the other process hears of what this one publishes.
    await database.pool.query("delete from register.site where slug = 'chertal'");
    await vi.waitFor(
      async () => {
        expect(await count(app)).toBe(51);
        expect(await count(second)).toBe(51);
      },
      { timeout: 10_000, interval: 50 },
    );
    expect(said.filter((line) => line.includes("ne répond pas")).length).toBeLessThan(3);

    await Promise.all([app.close(), second.close()]);
    await Promise.all([database.close(), other.close()]);
    await cluster.discard();
    rmSync(folder, { recursive: true, force: true });
  },
);

test.skipIf(!canMakeCluster)(
  "four processes that start at once migrate and fill a new database together",
  async () => {
    const cluster = await makeCluster();
    const databases = await Promise.all(
      Array.from({ length: 4 }, () => openDatabase({ kind: "postgres", url: cluster.url })),
    );
    await Promise.all(databases.map(migrate));
    const seeded = await Promise.all(databases.map(({ kysely }) => seed(kysely)));
    expect(seeded.filter(Boolean)).toHaveLength(1);
    await Promise.all(databases.map((database) => database.close()));
    await cluster.discard();
  },
);
