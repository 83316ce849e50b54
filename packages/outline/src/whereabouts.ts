import type { Position } from "@manufacture/contract/geojson";
import type { Defect, OutlineRule } from "@manufacture/contract/verdict";
import { mapCorners, type Part } from "./corners.ts";
import { defect, pointPlace } from "./defect.ts";
import { covers } from "./locate.ts";
import { pointOnSurface } from "./point-on-surface.ts";

export const swapAxes = (parts: Part[]): Part[] =>
  mapCorners(parts, ([longitude, latitude]) => [latitude, longitude]);

/**
 * What the rule says of where the outline is: in another country as soon as one corner is (swapped axes when all corners
 * come home once swapped), out of the territory when a point on its surface is.
 */
export function whereabouts(parts: Part[], rule: OutlineRule): Defect[] {
  const corners = parts.flatMap(([shell = []]) => shell);
  if (corners.length === 0) return [];
  const isHome = (corner: Position) => covers(rule.territory, corner) || covers(rule.country, corner);
  const abroad = corners.find((corner) => !isHome(corner));
  if (abroad) {
    const swapped = corners.every(([longitude, latitude]) => isHome([latitude, longitude]));
    return [defect(swapped ? "swapped_axes" : "other_country", pointPlace(abroad))];
  }
  const centre = pointOnSurface(parts);
  return covers(rule.territory, centre) ? [] : [defect("out_of_territory", pointPlace(centre))];
}
