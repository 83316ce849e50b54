import type { Bbox, Position } from "@manufacture/contract/geojson";

/** Liège and around, when there is nothing to show. WGS84. */
const LIEGE: Bbox = [5.49, 50.59, 5.67, 50.69];

/** The smallest box around places, WGS84 degrees; Liège when there is none. */
export function boundsOfPlaces(places: readonly Position[]): Bbox {
  if (places.length === 0) return LIEGE;
  const box: Bbox = [180, 90, -180, -90];
  for (const [lng, lat] of places) {
    box[0] = Math.min(box[0], lng);
    box[1] = Math.min(box[1], lat);
    box[2] = Math.max(box[2], lng);
    box[3] = Math.max(box[3], lat);
  }
  return box;
}
