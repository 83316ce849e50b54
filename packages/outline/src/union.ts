import type { MultiPolygon, Outline } from "@manufacture/contract/geojson";
import { tidied } from "./clean.ts";
import { outlineOf, partsOf } from "./corners.ts";
import { mend } from "./cure/mend.ts";
import { wound } from "./winding.ts";

/**
 * What is covered by at least one of `outlines` (WGS84), as one outline without common walls. Each must be valid by
 * itself, as parcels are. Where no union is found, they are put side by side, and the verdict says what is wrong.
 */
export function unionOf(outlines: readonly Outline[]): MultiPolygon {
  const parts = tidied(outlines.flatMap(partsOf));
  return outlineOf(wound(mend(parts) ?? parts));
}
