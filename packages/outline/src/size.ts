import { type DefectCode, NEARLY_RATIO, type OutlineRule, type Path } from "@manufacture/contract/verdict";

/** Which path an area leads to, and what is to be said of it. Areas in m². */
export function size(areaM2: number, rule: OutlineRule): { path?: Path; code?: DefectCode } {
  if (areaM2 > rule.maxAreaM2) return { code: "too_large" };
  if (areaM2 < rule.floorAreaM2) return { code: "too_tiny" };
  if (areaM2 < NEARLY_RATIO * rule.minAreaM2) return { path: "small_site", code: "too_small" };
  if (areaM2 < rule.minAreaM2) return { path: "to_check", code: "nearly_large_enough" };
  return { path: "candidate" };
}
