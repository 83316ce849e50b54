import type { Geometry } from "geojson";

declare const sridTag: unique symbol;

/** A geometry in the coordinate system `S` (an EPSG code): 4326 and 3857 do not assign to each other. */
export type In<S extends number, G extends Geometry = Geometry> = G & { readonly [sridTag]: S };

/** The seven types of simple features; a type's WKB code is its place in this list, counted from one. */
export const geometryTypes = [
  "Point",
  "LineString",
  "Polygon",
  "MultiPoint",
  "MultiLineString",
  "MultiPolygon",
  "GeometryCollection",
] as const satisfies readonly Geometry["type"][];

export type GeometryType = Geometry["type"];

/** The GeoJSON geometry whose `type` is `T`. */
export type OfType<T extends GeometryType> = Extract<Geometry, { type: T }>;

/**
 * Says which SRID `geometry` is in; nothing is converted or checked. Call it where the SQL or the contract that
 * produced the geometry is in view.
 */
export const inSrid = <S extends number, G extends Geometry>(_srid: S, geometry: G): In<S, G> =>
  // The tag lives in the compiler only, so no value can carry it without being told. The one cast of the package.
  geometry as In<S, G>;
