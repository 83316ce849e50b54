import type { LineString, Point, Position } from "@manufacture/contract/geojson";
import { type Defect, DefectCode } from "@manufacture/contract/verdict";

const NOTICES: ReadonlySet<DefectCode> = new Set([
  "unclosed",
  "duplicate_corner",
  "out_of_territory",
  "too_small",
  "nearly_large_enough",
]);

export function defect(code: DefectCode, place?: Point | LineString): Defect {
  const severity = NOTICES.has(code) ? "notice" : "refused";
  return place ? { code, severity, place } : { code, severity };
}

export const pointPlace = (coordinates: Position): Point => ({ type: "Point", coordinates });
export const linePlace = (from: Position, to: Position): LineString => ({
  type: "LineString",
  coordinates: [from, to],
});

/** A tangle of 500 corners crosses itself tens of thousands of times: nobody looks at more than these. */
const PLACES_PER_CODE = 20;

/** In the order in which a person should hear them, each place once, no code more than twenty times. */
export function inOrder(defects: Defect[]): Defect[] {
  const heard = new Map<DefectCode, Map<string, Defect>>();
  for (const item of defects) {
    const places = heard.get(item.code) ?? new Map<string, Defect>();
    heard.set(item.code, places);
    if (places.size < PLACES_PER_CODE) places.set(JSON.stringify(item.place), item);
  }
  return DefectCode.options.flatMap((code) => [...(heard.get(code)?.values() ?? [])]);
}
