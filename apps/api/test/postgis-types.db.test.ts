/** `postgis-types` against PostGIS itself: what one writes the other reads, and both print the same. */
import * as fc from "fast-check";
import type { Geometry, MultiPolygon, Polygon } from "geojson";
import {
  type Compilable,
  DummyDriver,
  type Expression,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from "kysely";
import { decodeGeometry, type EwkbHex, type GeometryColumn } from "postgis-types/columns";
import { parseEwkb, writeEwkb } from "postgis-types/ewkb";
import { inSrid } from "postgis-types/geometry";
import { geometryArbitrary } from "postgis-types/geometry-arbitrary";
import { type GeometryColumnRow, geometryColumns } from "postgis-types/geometry-columns";
import {
  stArea,
  stAsGeoJSON,
  stCentroid,
  stDWithin,
  stGeomFromEwkb,
  stGeomFromGeoJSON,
  stIntersects,
  stIsValid,
  stIsValidReason,
  stMakeEnvelope,
  stPointOnSurface,
  stTransform,
  stX,
  stY,
} from "postgis-types/st";
import { parseWkt, writeWkt } from "postgis-types/wkt";
import { describe, expect } from "vitest";
import { test } from "./database.ts";

type Db = { query<Row>(sql: string, params?: unknown[]): Promise<{ rows: Row[] }> };

const srid = 4326;

/** What PostGIS makes of our EWKB and of our EWKT. */
async function printed(db: Db, ewkb: string, ewkt: string) {
  const { rows } = await db.query<{ [name in "column" | "ewkt" | "ndr" | "xdr" | "fromText"]: string }>(
    `with given as (select $1::geometry as g, $2::geometry as t)
     select g::text as "column", st_asewkt(g) as ewkt, t::text as "fromText",
       encode(st_asewkb(g, 'NDR'), 'hex') as ndr, encode(st_asewkb(g, 'XDR'), 'hex') as xdr
     from given`,
    [ewkb, ewkt],
  );
  return rows[0];
}

describe("EWKB and EWKT of all seven types", () => {
  for (const [name, ordinates, flags] of [
    ["XY", 2, {}],
    ["XYZ", 3, { hasZ: true, hasM: false }],
    ["XYM", 3, { hasZ: false, hasM: true }],
    ["XYZM", 4, { hasZ: true, hasM: true }],
  ] as const) {
    test(`${name}: PostGIS reads what we write and prints the same`, async ({ db }) => {
      await fc.assert(
        fc.asyncProperty(geometryArbitrary({ ordinates }), fc.boolean(), async (geometry, littleEndian) => {
          const options = { srid, ...flags };
          const ours = writeEwkb(geometry, options);
          const theirs = await printed(
            db,
            writeEwkb(geometry, { ...options, littleEndian }),
            writeWkt(geometry, options),
          );
          expect(theirs?.column).toBe(ours);
          expect(theirs?.fromText).toBe(ours);
          expect(theirs?.ndr.toUpperCase()).toBe(ours);
          expect(theirs?.xdr.toUpperCase()).toBe(writeEwkb(geometry, { ...options, littleEndian: false }));
          expect(parseWkt(theirs?.ewkt ?? "")).toMatchObject({ geometry, srid });
        }),
      );
    });
  }

  for (const wkt of [
    "POINT Z (1 2 3)",
    "POINT M (1 2 3)",
    "POINT ZM (1 2 3 4)",
    "POINTM(1 2 3)",
    "POINT EMPTY",
    "POINT Z EMPTY",
    "POINT M EMPTY",
    "POINT ZM EMPTY",
    "LINESTRING EMPTY",
    "POLYGON EMPTY",
    "MULTIPOINT EMPTY",
    "MULTIPOINT(1 2,3 4)",
    "MULTIPOINT(EMPTY,(1 2))",
    "MULTILINESTRING EMPTY",
    "MULTIPOLYGON EMPTY",
    "MULTIPOLYGON(EMPTY,((0 0,1 0,1 1,0 0)))",
    "GEOMETRYCOLLECTION EMPTY",
    "GEOMETRYCOLLECTION Z (POINT Z EMPTY,LINESTRING Z (1 2 3,4 5 6))",
    "GEOMETRYCOLLECTION M (POINT M (1 2 3))",
    "SRID=31370;MULTIPOLYGON ZM (((0 0 1 2,1 0 1 2,1 1 1 2,0 0 1 2)))",
  ]) {
    test(`${wkt} is the same to PostGIS and to us`, async ({ db }) => {
      const { rows } = await db.query<{ hex: string; iso: string }>(
        `select g::text as hex, encode(st_asbinary(g), 'hex') as iso from (select $1::geometry as g) given`,
        [wkt],
      );
      const ours = parseWkt(wkt);
      expect(parseEwkb(rows[0]?.hex ?? "")).toEqual(ours);
      expect(writeEwkb(ours.geometry, ours)).toBe(rows[0]?.hex);
      // ISO WKB has no SRID, and PostGIS leaves the members of an empty geometry out of it: none here has any.
      expect(parseEwkb(rows[0]?.iso ?? "")).toEqual({ ...ours, srid: null });
    });
  }

  test("a collection nested as deep as we read is one PostGIS reads", async ({ db }) => {
    const deepest = `${"010700000001000000".repeat(198)}010100000000000000000000000000000000000000`;
    const { rows } = await db.query<{ hex: string }>("select $1::geometry::text as hex", [deepest]);
    expect(parseEwkb(rows[0]?.hex ?? "")).toEqual(parseEwkb(deepest));
  });
});

describe("GeoJSON", () => {
  test("is the same from PostGIS as from our EWKB reader", async ({ db }) => {
    const geometries = geometryArbitrary({ ordinates: 2, printableAsGeoJSON: true });
    await fc.assert(
      fc.asyncProperty(geometries, async (geometry) => {
        const { rows } = await db.query<{ geojson: string }>(
          "select st_asgeojson($1::geometry, 9, 0) as geojson",
          [writeEwkb(geometry, { srid })],
        );
        expect(JSON.parse(rows[0]?.geojson ?? "")).toEqual(withoutEmptyMembers(geometry));
      }),
    );
  });
});

/** A geometry without any position has no members in PostGIS's GeoJSON. */
function withoutEmptyMembers(geometry: Geometry): Geometry {
  if (geometry.type === "GeometryCollection")
    return {
      type: geometry.type,
      geometries: hasPosition(geometry) ? geometry.geometries.map(withoutEmptyMembers) : [],
    };
  return hasPosition(geometry) ? geometry : { type: geometry.type, coordinates: [] };
}

const hasPosition = (geometry: Geometry): boolean => /\d/.test(JSON.stringify(geometry));

type Tables = { site: { outline: GeometryColumn<4326, MultiPolygon> } };

/** Compiles only: the query runs through the fixture's connection, on whichever engine that is. */
const compiler = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

async function run<Row>(db: Db, query: Compilable<Row>): Promise<Row[]> {
  const { sql: text, parameters } = query.compile();
  return (await db.query<Row>(text, [...parameters])).rows;
}

async function valueIn<Value>(db: Db, expression: Expression<Value>): Promise<Value | undefined> {
  const query = compiler.selectNoFrom(() => sql<Value>`${expression}`.as("value"));
  const rows = await run<{ value: Value }>(db, query);
  return rows[0]?.value;
}

describe("the ST_* functions, through Kysely", () => {
  const square = inSrid(srid, polygon([5.57, 50.63], [5.571, 50.63], [5.571, 50.631], [5.57, 50.631]));
  const bowTie = inSrid(srid, polygon([0, 0], [1, 1], [1, 0], [0, 1]));
  const here = stGeomFromEwkb(srid, square);

  function polygon(...corners: [number, number][]): Polygon {
    return { type: "Polygon", coordinates: [[...corners, ...corners.slice(0, 1)]] };
  }

  test("a geometry goes in as EWKB or GeoJSON and comes out as EWKB or GeoJSON", async ({ db }) => {
    for (const expression of [here, stGeomFromGeoJSON(srid, square)]) {
      const hex = await valueIn(db, expression);
      if (hex === undefined) throw new Error("no row");
      expect(decodeGeometry(hex, srid, ["Polygon"])).toEqual(square);
      expect(await valueIn(db, stAsGeoJSON(expression))).toEqual(square);
    }
  });

  test("GeoJSON is rounded to the digits asked for, and has no crs member in another SRID", async ({
    db,
  }) => {
    const point = inSrid(31370, { type: "Point", coordinates: [235123.456, 147654.321] });
    expect(await valueIn(db, stAsGeoJSON(stGeomFromEwkb(31370, point), 1))).toEqual({
      type: "Point",
      coordinates: [235123.5, 147654.3],
    });
  });

  test("area and distance are in metres on the ellipsoid", async ({ db }) => {
    // A thousandth of a degree at Liège: 70.8 m of longitude by 111.2 m of latitude.
    expect(await valueIn(db, stArea(here))).toBeCloseTo(7873, -1);
    const east = stMakeEnvelope(srid, [5.572, 50.63, 5.573, 50.631]); // 70.8 m further
    expect(await valueIn(db, stDWithin(here, east, 75))).toBe(true);
    expect(await valueIn(db, stDWithin(here, east, 65))).toBe(false);
  });

  test("validity comes with its reason and place", async ({ db }) => {
    expect(await valueIn(db, stIsValid(here))).toBe(true);
    expect(await valueIn(db, stIsValidReason(here))).toBe("Valid Geometry");
    expect(await valueIn(db, stIsValid(stGeomFromEwkb(srid, bowTie)))).toBe(false);
    expect(await valueIn(db, stIsValidReason(stGeomFromEwkb(srid, bowTie)))).toBe(
      "Self-intersection[0.5 0.5]",
    );
  });

  test("an envelope is west, south, east, north, and meets what it covers", async ({ db }) => {
    const box = stMakeEnvelope(srid, [5.5705, 50.6305, 5.6, 50.7]);
    expect(await valueIn(db, stIntersects(here, box))).toBe(true);
    expect(await valueIn(db, stIntersects(here, stMakeEnvelope(srid, [4, 50, 5, 51])))).toBe(false);
    expect(await valueIn(db, stX(stCentroid(box)))).toBeCloseTo(5.58525, 9);
    expect(await valueIn(db, stY(stCentroid(box)))).toBeCloseTo(50.66525, 9);
  });

  test("a point on the surface is on it, and in the same SRID", async ({ db }) => {
    const marker = stPointOnSurface(here);
    expect(await valueIn(db, stIntersects(here, marker))).toBe(true);
    expect(parseEwkb((await valueIn(db, marker)) ?? "")).toMatchObject({ srid, geometry: { type: "Point" } });
  });

  test("a geometry moves to Belgian Lambert and back", async ({ db }) => {
    const lambert = stTransform(stCentroid(here), 31370);
    expect(parseEwkb((await valueIn(db, lambert)) ?? "").srid).toBe(31370);
    // Within a kilometre of where Liège lies in Lambert 72: swapped axes or degrees would be far outside.
    expect(Math.abs(((await valueIn(db, stX(lambert))) ?? 0) - 235_200)).toBeLessThan(1000);
    expect(Math.abs(((await valueIn(db, stY(lambert))) ?? 0) - 147_500)).toBeLessThan(1000);
    expect(await valueIn(db, stX(stTransform(lambert, srid)))).toBeCloseTo(5.5705, 6);
  });

  test("null goes in and comes out, and an empty point has no x", async ({ db }) => {
    expect(await valueIn(db, stArea(sql<EwkbHex<4326> | null>`null::geometry`))).toBeNull();
    const empty = stGeomFromEwkb(srid, inSrid(srid, { type: "Point", coordinates: [] }));
    expect(await valueIn(db, stX(empty))).toBeNull();
  });

  test("a table's column is inserted, asked and decoded", async ({ db }) => {
    const schema = "postgis_types_site";
    await db.query(`create schema ${schema}`);
    try {
      await db.query(`create table ${schema}.site (outline geometry(MultiPolygon, 4326) not null)`);
      const tables = compiler.withSchema(schema);
      const outline = inSrid(srid, {
        type: "MultiPolygon",
        coordinates: [square.coordinates],
      } satisfies MultiPolygon);
      await run(db, tables.insertInto("site").values({ outline: stGeomFromEwkb(srid, outline) }));
      const rows = await run(
        db,
        tables
          .selectFrom("site")
          .select((eb) => ["outline", stArea(eb.ref("outline")).as("areaM2")])
          .where((eb) => stDWithin(eb.ref("outline"), here, 10)),
      );
      expect(rows.map((row) => decodeGeometry(row.outline, srid, ["MultiPolygon"]))).toEqual([outline]);
      expect(rows[0]?.areaM2).toBeCloseTo(7873, -1);
    } finally {
      await db.query(`drop schema ${schema} cascade`);
    }
  });
});

test("geometryColumns lists the columns of tables with what was declared", async ({ db }) => {
  const schema = "postgis_types_columns";
  await db.query(`create schema ${schema}`);
  try {
    await db.query(
      `create table ${schema}.site (
         id int primary key, outline geometry(MultiPolygonZ, 31370), anything geometry, reach geography(Point, 4326))`,
    );
    await db.query(`create index on ${schema}.site using gist (outline)`);
    await db.query(`create index on ${schema}.site using gist ((anything::geography))`);
    await db.query(`comment on column ${schema}.site.outline is 'Lambert 72, metres'`);
    await db.query(`create view ${schema}.site_view as select * from ${schema}.site`);
    await db.query(`create materialized view ${schema}.marker as select outline from ${schema}.site`);
    const { rows } = await db.query<GeometryColumnRow>(geometryColumns);
    const ours = rows.filter((row) => row.schema === schema);
    const bare = { schema, hasGistIndex: false, hasComment: false };
    const outline = { ...bare, column: "outline", srid: 31370, type: "MultiPolygonZ", dimensions: 3 };
    expect(ours).toEqual([
      { ...outline, table: "marker" },
      { ...outline, table: "site", hasGistIndex: true, hasComment: true },
      { ...bare, table: "site", column: "anything", srid: 0, type: "Geometry", dimensions: null },
      { ...bare, table: "site", column: "reach", srid: 4326, type: "Point", dimensions: 2 },
    ]);
  } finally {
    await db.query(`drop schema ${schema} cascade`);
  }
});
