import type { Geometry } from "geojson";
import type { ColumnType } from "kysely";
import { parseEwkb } from "./ewkb.ts";
import { type GeometryType, type In, inSrid, type OfType } from "./geometry.ts";

declare const content: unique symbol;

/**
 * The hexadecimal EWKB in which `pg` and PGlite both give a geometry column, with what the column's type says of it.
 * Made by the database, or in SQL by the constructors of `st.ts`; never from a plain string.
 */
export type EwkbHex<S extends number = number, G extends Geometry = Geometry> = string & {
  readonly [content]: { readonly srid: S; readonly geometry: G };
};

/** The SRID of a geometry in SQL. */
export type SridOf<Hex extends EwkbHex | null> = NonNullable<Hex>[typeof content]["srid"];

/** The GeoJSON type of a geometry in SQL. */
export type GeometryOf<Hex extends EwkbHex | null> = NonNullable<Hex>[typeof content]["geometry"];

/** A Kysely column declared `geometry(G, S)`. Add `| null` for a column that may be null. */
export type GeometryColumn<S extends number, G extends Geometry = Geometry> = ColumnType<
  EwkbHex<S, G>,
  EwkbHex<S, G>,
  EwkbHex<S, G>
>;

/**
 * The GeoJSON of a selected column: `decodeGeometry(row.outline, 4326, ["Polygon", "MultiPolygon"])`. Pass
 * `geometryTypes` for a column that takes all seven. Heights stay as third ordinates.
 *
 * @throws TypeError when the value is in another SRID or of another type than the code believes, or has an M, which
 * GeoJSON would show as a height.
 */
export function decodeGeometry<S extends number, T extends GeometryType>(
  hex: EwkbHex<NoInfer<S>, OfType<NoInfer<T>>>,
  srid: S,
  types: readonly T[],
): In<S, OfType<T>> {
  const found = parseEwkb(hex);
  if (found.srid !== srid) throw new TypeError(`Expected SRID ${srid}, found ${found.srid ?? "none"}.`);
  if (found.hasM) throw new TypeError("A geometry with M is not GeoJSON: read it with parseEwkb.");
  if (!isOfType(found.geometry, types))
    throw new TypeError(`Expected ${types.join(" or ")}, found ${found.geometry.type}.`);
  return inSrid(srid, found.geometry);
}

const isOfType = <T extends GeometryType>(geometry: Geometry, types: readonly T[]): geometry is OfType<T> =>
  types.some((type) => type === geometry.type);
