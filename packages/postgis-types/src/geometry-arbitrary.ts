import * as fc from "fast-check";
import type {
  Geometry,
  LineString,
  MultiLineString,
  MultiPoint,
  MultiPolygon,
  Point,
  Polygon,
  Position,
} from "geojson";

/** Any geometry that PostGIS takes: lines of two positions or more, closed rings, empties at every level it keeps. */
export type GeometryShape = {
  /** Positions hold 2, 3 or 4 numbers. */
  readonly ordinates: number;
  /** Leaves out what ST_AsGeoJSON can not print: empty members of a MultiPoint (before 3.6), nested collections. */
  readonly printableAsGeoJSON?: boolean;
};

/** Millionths, so that the 15 digits PostGIS prints hold every number; no minus zero, which text does not keep. */
const ordinate = fc
  .integer({ min: -180_000_000, max: 180_000_000 })
  .map((millionths) => millionths / 1e6 + 0);

/** Generates all seven types, for property tests of anything that reads or writes geometries. */
export function geometryArbitrary({
  ordinates,
  printableAsGeoJSON = false,
}: GeometryShape): fc.Arbitrary<Geometry> {
  const position: fc.Arbitrary<Position> = fc.array(ordinate, { minLength: ordinates, maxLength: ordinates });
  const placed = position.map((coordinates): Point => ({ type: "Point", coordinates }));
  const point = fc.oneof(placed, fc.constant<Point>({ type: "Point", coordinates: [] }));
  const path = fc.array(position, { minLength: 2, maxLength: 5 });
  const ring = fc
    .tuple(position, fc.array(position, { minLength: 2, maxLength: 5 }))
    .map(([start, between]) => [start, ...between, start]);
  const paths = fc.oneof(path, fc.constant<Position[]>([]));
  const rings = fc.array(ring, { maxLength: 3 });
  const points = fc.array(printableAsGeoJSON ? placed : point, { maxLength: 4 });

  const simple = fc.oneof(
    point,
    paths.map((coordinates): LineString => ({ type: "LineString", coordinates })),
    rings.map((coordinates): Polygon => ({ type: "Polygon", coordinates })),
    points.map((all): MultiPoint => ({ type: "MultiPoint", coordinates: all.map((one) => one.coordinates) })),
    fc
      .array(paths, { maxLength: 3 })
      .map((coordinates): MultiLineString => ({ type: "MultiLineString", coordinates })),
    fc
      .array(rings, { maxLength: 3 })
      .map((coordinates): MultiPolygon => ({ type: "MultiPolygon", coordinates })),
  );
  const { nested } = fc.letrec<{ nested: Geometry }>((tie) => ({
    nested: fc.oneof(
      { maxDepth: printableAsGeoJSON ? 1 : 3 },
      simple,
      fc
        .array(tie("nested"), { maxLength: 3 })
        .map((geometries) => ({ type: "GeometryCollection", geometries }) as const),
    ),
  }));
  return nested;
}
