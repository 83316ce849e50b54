import { SETTING_BOUNDS } from "@manufacture/contract/call-settings";
import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { OutlineRule, Verdict } from "@manufacture/contract/verdict";
import { partsOf } from "./corners.ts";
import { defect, pointPlace } from "./defect.ts";
import { covers } from "./locate.ts";
import { verdict } from "./verdict.ts";

const EARTH: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [-180, -90],
        [180, -90],
        [180, 90],
        [-180, 90],
        [-180, -90],
      ],
    ],
  ],
};

const HECTARE_M2 = 10_000;

/** What a call's territory must be: an outline like any other, on earth, at most as large as a continent. Areas in m². */
export const TERRITORY_RULE: OutlineRule = {
  minAreaM2: HECTARE_M2,
  floorAreaM2: HECTARE_M2,
  maxAreaM2: 1e13,
  maxCorners: SETTING_BOUNDS.territoryCorners,
  territory: EARTH,
  country: EARTH,
};

/**
 * Is this territory acceptable, and if not, where and why? WGS84, longitude first. A shape of which nothing lies in the
 * call's country, and all would once latitude and longitude were exchanged, has its axes swapped. Never throws on JSON.
 */
export function judgeTerritory(outline: unknown, country: MultiPolygon): Verdict {
  const judged = verdict(outline, TERRITORY_RULE);
  if (!judged.outline) return judged;
  const corners = partsOf(judged.outline).flat(2);
  const [first] = corners;
  const swapped =
    corners.every((corner) => !covers(country, corner)) &&
    corners.some(([lng, lat]) => covers(country, [lat, lng]));
  if (!swapped || !first) return judged;
  const { areaM2, corners: count } = judged;
  return { accepted: false, areaM2, corners: count, defects: [defect("swapped_axes", pointPlace(first))] };
}
