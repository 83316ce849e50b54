import type { Position } from "@manufacture/contract/geojson";
import type { Polygon } from "geojson";

const EARTH_RADIUS_M = 6_371_008.8;
const SIDES = 72;

/** A circle of `radiusM` metres around a WGS84 position, as a polygon; good to 0.3 % (the sphere for the ellipsoid). */
export function circle([lng, lat]: Position, radiusM: number): Polygon {
  const north = ((radiusM / EARTH_RADIUS_M) * 180) / Math.PI;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: SIDES }, (_, side): [number, number] => {
    const angle = (side / SIDES) * 2 * Math.PI;
    return [lng + east * Math.cos(angle), lat + north * Math.sin(angle)];
  });
  const [first = [lng, lat]] = ring;
  return { type: "Polygon", coordinates: [[...ring, first]] };
}
