import type { Polygon, Position } from "@manufacture/contract/geojson";
import { geodesicAreaM2 } from "./area.ts";

/** Metres in one degree of latitude, on the mean sphere: the first guess, which the ellipsoid then corrects. */
const METRES_PER_DEGREE = 111_195;
const CIRCLE_CORNERS = 24;

/**
 * A square or a circle of about `areaM2` (m² on the WGS84 ellipsoid, within one in a thousand) around `centre`
 * (WGS84, longitude first; not at the poles). Sides run north and east; a circle has 24 corners.
 */
export function sizedOutline(centre: Position, areaM2: number, shape: "square" | "circle"): Polygon {
  const guess = around(centre, Math.sqrt(areaM2), shape);
  const correction = Math.sqrt(areaM2 / geodesicAreaM2(guess));
  return around(centre, Math.sqrt(areaM2) * correction, shape);
}

/** `sideM`: the side of the square, or of the square as large as the circle, in metres. */
function around([lng, lat]: Position, sideM: number, shape: "square" | "circle"): Polygon {
  const north = 1 / METRES_PER_DEGREE;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const ring = (shape === "square" ? square : circle).map(
    ([x, y]): Position => [lng + x * sideM * east, lat + y * sideM * north],
  );
  return { type: "Polygon", coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** Corners around the origin of shapes whose area is about 1, counter-clockwise. */
const square: Position[] = [
  [-0.5, -0.5],
  [0.5, -0.5],
  [0.5, 0.5],
  [-0.5, 0.5],
];
const circle = Array.from({ length: CIRCLE_CORNERS }, (_, index): Position => {
  const angle = (2 * Math.PI * index) / CIRCLE_CORNERS;
  return [Math.cos(angle) / Math.sqrt(Math.PI), Math.sin(angle) / Math.sqrt(Math.PI)];
});
