/**
 * What must not compile. `tsc` is the test: a `@ts-expect-error` above a line that does compile is an error.
 */
import type { MultiPolygon, Point, Polygon } from "geojson";
import { type Expression, type Insertable, type Kysely, type Selectable, sql } from "kysely";
import { decodeGeometry, type EwkbHex, type GeometryColumn } from "./columns.ts";
import { type In, inSrid } from "./geometry.ts";
import {
  stArea,
  stAsGeoJSON,
  stDWithin,
  stGeomFromEwkb,
  stGeomFromGeoJSON,
  stIntersects,
  stPointOnSurface,
  stTransform,
  stX,
} from "./st.ts";

type Site = { outline: GeometryColumn<4326, MultiPolygon>; sketch: GeometryColumn<4326, Polygon> | null };

declare const drawn: Polygon;
declare const many: In<4326, MultiPolygon>;
declare const db: Kysely<{ site: Site }>;
declare const row: Selectable<Site>;

const degrees = inSrid(4326, drawn);
const mercator = inSrid(3857, drawn);
const outline = sql.ref<EwkbHex<4326, MultiPolygon>>("outline");
const sketch = sql.ref<EwkbHex<4326, Polygon> | null>("sketch");
const inMercator = stTransform(outline, 3857);

// Geometries in hand
export const same: In<4326, Polygon> = degrees;
export const anyPolygon: Polygon = degrees;
// @ts-expect-error Web Mercator is for tiles: it must not be stored where degrees are expected
export const mixed: In<4326, Polygon> = mercator;
// @ts-expect-error a geometry of which nobody said the SRID
export const untold: In<4326, Polygon> = drawn;
// @ts-expect-error the SRID of the parameter is not that of the geometry
stGeomFromEwkb(4326, mercator);
// @ts-expect-error the same, as GeoJSON
stGeomFromGeoJSON(4326, mercator);

// Geometries in SQL
stIntersects(outline, stGeomFromEwkb(4326, degrees));
// @ts-expect-error PostGIS would raise "Operation on mixed SRID geometries"
stIntersects(outline, inMercator);
// @ts-expect-error metres of Web Mercator are not metres on the ground
stArea(inMercator);
// @ts-expect-error only degrees become a geography
stDWithin(outline, inMercator, 50);
// @ts-expect-error st_x takes points
stX(outline);
stX(stPointOnSurface(outline));

// What comes out
export const area: Expression<number> = stArea(outline);
export const areaOrNull: Expression<number | null> = stArea(sketch);
// @ts-expect-error the area of a column that may be null may be null
export const areaOfNull: Expression<number> = stArea(sketch);
export const moved: Expression<EwkbHex<3857, MultiPolygon>> = inMercator;
export const json: Expression<In<4326, MultiPolygon>> = stAsGeoJSON(outline);
export const marker: Expression<EwkbHex<4326, Point>> = stPointOnSurface(outline);

// Columns
export const inserted: Insertable<Site>["outline"] = row.outline;
export const decoded: In<4326, MultiPolygon> = decodeGeometry(row.outline, 4326, ["MultiPolygon"]);
// @ts-expect-error the column is not in Web Mercator
decodeGeometry(row.outline, 3857, ["MultiPolygon"]);
// @ts-expect-error the column holds no points
decodeGeometry(row.outline, 4326, ["Point"]);
// @ts-expect-error the column may be null
decodeGeometry(row.sketch, 4326, ["Polygon"]);
db.insertInto("site").values({ outline: stGeomFromEwkb(4326, many) });
// @ts-expect-error a polygon is not stored where multipolygons are
db.insertInto("site").values({ outline: stGeomFromEwkb(4326, degrees) });
// @ts-expect-error the column is in degrees
db.updateTable("site").set({ outline: inMercator });
// @ts-expect-error a string may be anything
db.updateTable("site").set({ outline: "0101" });
db.selectFrom("site").select((eb) => stArea(eb.ref("outline")).as("areaM2"));
