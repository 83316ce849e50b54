import type { Geometry, Position } from "geojson";

/**
 * Which ordinates the positions of a geometry hold, always in the order x, y[, z][, m].
 *
 * GeoJSON has no M: a position of three numbers is XYZ to every other reader. Here it is XYM when `hasZ` is false
 * and `hasM` is true, so keep the two flags beside the geometry for as long as it has an M.
 */
export type Dimensions = { readonly hasZ: boolean; readonly hasM: boolean };

/** What the readers return: GeoJSON, and beside it what GeoJSON can not say. `srid` is null when it is unknown. */
export type ParsedGeometry = Dimensions & { readonly geometry: Geometry; readonly srid: number | null };

/** What the writers take beside a geometry; a `ParsedGeometry` fits. */
export type WriteOptions = Partial<Dimensions> & { readonly srid?: number | null };

/** Numbers in one position: 2, 3 or 4. */
export const ordinateCount = ({ hasZ, hasM }: Dimensions): number => 2 + Number(hasZ) + Number(hasM);

/** What a position of `count` numbers means when nothing says so: Z comes before M. Null for a count PostGIS has not. */
export function dimensionsOfCount(count: number): Dimensions | null {
  return count < 2 || count > 4 ? null : { hasZ: count > 2, hasM: count > 3 };
}

/**
 * The dimensions to write `geometry` with: as asked, or read from its positions.
 *
 * @throws RangeError when a position is not finite or holds another number of ordinates than the rest.
 */
export function dimensionsToWrite(geometry: Geometry, asked: Partial<Dimensions>): Dimensions {
  const positions = positionsOf(geometry);
  const count = positions[0]?.length ?? 2 + Number(asked.hasZ ?? false) + Number(asked.hasM ?? false);
  const hasM = asked.hasM ?? count === (asked.hasZ === false ? 3 : 4);
  const dimensions = { hasZ: asked.hasZ ?? count === 3 + Number(hasM), hasM };
  const expected = ordinateCount(dimensions);
  for (const position of positions) {
    if (position.length !== expected || !position.every(Number.isFinite))
      throw new RangeError(`[${position.join(", ")}] is not a position of ${expected} finite numbers.`);
  }
  return dimensions;
}

/** Every position of the geometry, without the empty ones that stand for POINT EMPTY. */
function positionsOf(geometry: Geometry): Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates].filter(isPlaced);
    case "MultiPoint":
      return geometry.coordinates.filter(isPlaced);
    case "LineString":
      return geometry.coordinates;
    case "Polygon":
    case "MultiLineString":
      return geometry.coordinates.flat();
    case "MultiPolygon":
      return geometry.coordinates.flat(2);
    case "GeometryCollection":
      return geometry.geometries.flatMap(positionsOf);
  }
}

const isPlaced = (position: Position): boolean => position.length > 0;
