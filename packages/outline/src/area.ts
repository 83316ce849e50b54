import type { Outline } from "@manufacture/contract/geojson";
import geodesic from "geographiclib-geodesic";
import { type Corners, partsOf } from "./corners.ts";

/**
 * The area in m² on the WGS84 ellipsoid, holes taken off: Karney, "Algorithms for geodesics" (2013), as PostGIS's
 * `st_area(geography)`. The outline must be valid: an area of a self-crossing one has no meaning.
 */
export function geodesicAreaM2(outline: Outline): number {
  let areaM2 = 0;
  for (const [shell = [], ...holes] of partsOf(outline)) {
    areaM2 += ringAreaM2(shell);
    for (const hole of holes) areaM2 -= ringAreaM2(hole);
  }
  return areaM2;
}

function ringAreaM2(ring: Corners): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon();
  for (const [longitude, latitude] of ring) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? 0);
}
