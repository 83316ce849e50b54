import type { Bbox, MultiPolygon, Point, Polygon, Position } from "@manufacture/contract/geojson";
import type * as GeoJson from "geojson";

const METRES_PER_DEGREE = 111_195;

export const isSurface = (geometry: Point | MultiPolygon): geometry is MultiPolygon =>
  geometry.type !== "Point";

/** The smallest box around a geometry, WGS84 degrees. */
export function boxOf(geometry: Point | MultiPolygon | Polygon | GeoJson.Polygon): Bbox {
  const box: Bbox = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lng = 0, lat = 0] of positions(geometry)) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}

function positions(
  geometry: Point | MultiPolygon | Polygon | GeoJson.Polygon,
): readonly (readonly number[])[] {
  if (geometry.type === "Point") return [geometry.coordinates];
  return geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}

/** Where the mark of a geometry stands: the point itself, or the middle of its box. */
export function middleOf(geometry: Point | MultiPolygon): Position {
  if (geometry.type === "Point") return geometry.coordinates;
  const [west, south, east, north] = boxOf(geometry);
  return [(west + east) / 2, (south + north) / 2];
}

/** The greater side of a geometry's box in metres: a picture's accuracy, not a measure's. */
export function sizeM(geometry: Point | MultiPolygon): number {
  const [west, south, east, north] = boxOf(geometry);
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max((east - west) * squeeze, north - south) * METRES_PER_DEGREE;
}
