import type { Position } from "@manufacture/contract/geojson";
import type { Defect } from "@manufacture/contract/verdict";
import { defect, pointPlace } from "./defect.ts";

/** Parts of rings of positions, as written: nothing closed, rounded or dropped yet but the height. */
export type Raw = Position[][][];

/** Reads any JSON value as a Polygon or MultiPolygon; never throws. Looks no deeper than positions lie. */
export function parse(value: unknown): { raw: Raw } | { defect: Defect } {
  if (typeof value !== "object" || value === null) return notAnOutline;
  const { type, coordinates } = value as { type?: unknown; coordinates?: unknown }; // an object has any property, maybe undefined
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : undefined;
  if (!isFilledArray(polygons)) return notAnOutline;
  const raw: Raw = [];
  for (const polygon of polygons) {
    if (!isFilledArray(polygon)) return notAnOutline;
    const rings: Position[][] = [];
    for (const ring of polygon) {
      if (!Array.isArray(ring)) return notAnOutline;
      const corners: Position[] = [];
      for (const item of ring) {
        const position = parsePosition(item);
        if ("code" in position) return { defect: position };
        corners.push(position);
      }
      rings.push(corners);
    }
    raw.push(rings);
  }
  return { raw };
}

function parsePosition(item: unknown): Position | Defect {
  if (!Array.isArray(item)) return defect("not_an_outline");
  const [longitude, latitude]: unknown[] = item;
  if (typeof longitude !== "number" || typeof latitude !== "number") return defect("not_finite");
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) return defect("not_finite");
  // Metres of a national grid, say: no place on Earth can be shown for them.
  if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) return defect("other_country");
  return [longitude, latitude];
}

const notAnOutline = { defect: defect("not_an_outline") };
const isFilledArray = (value: unknown): value is unknown[] => Array.isArray(value) && value.length > 0;

/** The place of a corner, for a ring that may have none. */
export const placeOf = (corner: Position | undefined) => (corner ? pointPlace(corner) : undefined);
