import { readFile } from "node:fs/promises";
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import { describe, expect, it } from "vitest";
import { asRead, asText, type Database, perron, sitesNear } from "./readme-example.ts";

const fileBeside = (name: string): Promise<string> => readFile(new URL(name, import.meta.url), "utf8");

describe("the README", () => {
  it("shows the code that this test runs", async () => {
    const block = /```ts\n(.*?)```/s.exec(await fileBeside("../README.md"))?.[1];
    expect(block).toBe(await fileBeside("readme-example.ts"));
  });

  it("says what the code gives", async () => {
    expect(perron).toEqual({ type: "Point", coordinates: [5.5745, 50.6455] });
    expect(asText).toBe("SRID=4326;POINT(5.5745 50.6455)");
    expect(asRead).toEqual({
      geometry: { type: "Point", coordinates: [1, 2] },
      srid: 4326,
      hasZ: false,
      hasM: false,
    });
  });

  it("asks the database in one query, with the place as a parameter", async () => {
    const asked: { sql: string; parameters: readonly unknown[] }[] = [];
    const db = new Kysely<Database>({
      log: (event) => {
        asked.push(event.query);
      },
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (kysely) => new PostgresIntrospector(kysely),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
    });
    await expect(sitesNear(db, perron)).resolves.toEqual([]);
    expect(asked.map((query) => query.sql)).toEqual([
      'select "id", "outline", st_area("outline"::geography) as "areaM2" from "site" ' +
        'where st_dwithin("outline"::geography, $1::geometry::geography, $2::float8) order by "areaM2" desc',
    ]);
    expect(asked[0]?.parameters[1]).toBe(200);
  });
});
