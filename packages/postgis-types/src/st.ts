import type { Geometry, Point, Polygon } from "geojson";
import { type Expression, type RawBuilder, sql } from "kysely";
import type { EwkbHex, GeometryOf, SridOf } from "./columns.ts";
import { writeEwkb } from "./ewkb.ts";
import type { In } from "./geometry.ts";

/** PostGIS's functions are strict: null in, null out. */
type NullAs<Hex, Result> = null extends Hex ? Result | null : Result;

/** A geometry of any SRID, or null. */
type Any = EwkbHex | null;

/** Degrees on WGS84, which is what `::geography` measures on. */
type Degrees = EwkbHex<4326> | null;

/** A geometry as a parameter. Three numbers in a position are a height. */
export const stGeomFromEwkb = <S extends number, G extends Geometry>(
  srid: S,
  geometry: In<NoInfer<S>, G>,
): RawBuilder<EwkbHex<S, G>> => sql`${writeEwkb(geometry, { srid })}::geometry`;

/** The same, parsed by PostGIS: text that is not GeoJSON raises there. */
export const stGeomFromGeoJSON = <S extends number, G extends Geometry>(
  srid: S,
  geometry: In<NoInfer<S>, G>,
): RawBuilder<EwkbHex<S, G>> =>
  sql`st_setsrid(st_geomfromgeojson(${JSON.stringify(geometry)}::text), ${srid}::int)`;

/** A rectangle; `west` and `east` are x, `south` and `north` are y, in the units of `srid`. */
export const stMakeEnvelope = <S extends number>(
  srid: S,
  [west, south, east, north]: readonly [west: number, south: number, east: number, north: number],
): RawBuilder<EwkbHex<S, Polygon>> =>
  sql`st_makeenvelope(${west}::float8, ${south}::float8, ${east}::float8, ${north}::float8, ${srid}::int)`;

/**
 * GeoJSON, parsed by the driver, in the SRID of the expression and without a `crs` member. Nine digits of a degree are
 * 0.1 mm. PostGIS raises for a collection inside a collection, and for an empty member of a MultiPoint before 3.6.
 */
export const stAsGeoJSON = <Hex extends Any>(
  geometry: Expression<Hex>,
  digits = 9,
): RawBuilder<NullAs<Hex, In<SridOf<Hex>, GeometryOf<Hex>>>> =>
  sql`st_asgeojson(${geometry}, ${digits}::int, 0)::json`;

/** Square metres on the ellipsoid. */
export const stArea = <Hex extends Degrees>(geometry: Expression<Hex>): RawBuilder<NullAs<Hex, number>> =>
  sql`st_area(${geometry}::geography)`;

/** True when no two points are further apart than `distanceM` metres on the ellipsoid at their nearest. */
export const stDWithin = <A extends Degrees, B extends Degrees>(
  a: Expression<A>,
  b: Expression<B>,
  distanceM: number,
): RawBuilder<NullAs<A | B, boolean>> =>
  sql`st_dwithin(${a}::geography, ${b}::geography, ${distanceM}::float8)`;

export const stIntersects = <A extends Any, B extends EwkbHex<SridOf<A>> | null>(
  a: Expression<A>,
  b: Expression<B>,
): RawBuilder<NullAs<A | B, boolean>> => sql`st_intersects(${a}, ${b})`;

/** Valid in the OGC sense. */
export const stIsValid = <Hex extends Any>(geometry: Expression<Hex>): RawBuilder<NullAs<Hex, boolean>> =>
  sql`st_isvalid(${geometry})`;

/** `Valid Geometry`, or GEOS's reason and where: `Self-intersection[5.57 50.63]`. */
export const stIsValidReason = <Hex extends Any>(
  geometry: Expression<Hex>,
): RawBuilder<NullAs<Hex, string>> => sql`st_isvalidreason(${geometry})`;

/** A point that is surely on the geometry, for a marker; empty when the geometry is. */
export const stPointOnSurface = <Hex extends Any>(
  geometry: Expression<Hex>,
): RawBuilder<NullAs<Hex, EwkbHex<SridOf<Hex>, Point>>> => sql`st_pointonsurface(${geometry})`;

/** The centre of mass, which may lie outside of the geometry; empty when the geometry is. */
export const stCentroid = <Hex extends Any>(
  geometry: Expression<Hex>,
): RawBuilder<NullAs<Hex, EwkbHex<SridOf<Hex>, Point>>> => sql`st_centroid(${geometry})`;

/** The same geometry in another SRID, by PROJ. Raises when PROJ has no way there. */
export const stTransform = <Hex extends Any, To extends number>(
  geometry: Expression<Hex>,
  srid: To,
): RawBuilder<NullAs<Hex, EwkbHex<To, GeometryOf<Hex>>>> => sql`st_transform(${geometry}, ${srid}::int)`;

/** East in the units of the SRID: degrees for 4326. Null for an empty point. */
export const stX = (point: Expression<EwkbHex<number, Point> | null>): RawBuilder<number | null> =>
  sql`st_x(${point})`;

/** North in the units of the SRID: degrees for 4326. Null for an empty point. */
export const stY = (point: Expression<EwkbHex<number, Point> | null>): RawBuilder<number | null> =>
  sql`st_y(${point})`;
