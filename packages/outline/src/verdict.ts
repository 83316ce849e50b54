import type { Defect, DefectCode, OutlineRule, Verdict } from "@manufacture/contract/verdict";
import { geodesicAreaM2 } from "./area.ts";
import { clean } from "./clean.ts";
import { countCorners, outlineOf, type Part } from "./corners.ts";
import { mend } from "./cure/mend.ts";
import { defect, inOrder } from "./defect.ts";
import { parse } from "./parse.ts";
import { size } from "./size.ts";
import { geometricDefects } from "./validity.ts";
import { swapAxes, whereabouts } from "./whereabouts.ts";
import { wound } from "./winding.ts";

const CURABLE: ReadonlySet<DefectCode> = new Set([
  "too_few_corners",
  "swapped_axes",
  "unclosed",
  "duplicate_corner",
  "spike",
  "self_crossing",
  "ring_touches_itself",
  "hole_outside",
  "holes_overlap",
  "interior_split",
  "parts_overlap",
]);

/**
 * Is this outline acceptable, and if not, where, why, and how would it be?
 * `outline` is any JSON value (GeoJSON Polygon or MultiPolygon, WGS84 degrees, longitude first, if all is well).
 * Never throws on JSON. Coordinates are rounded to 1e-7 degree (about 1 cm).
 * Every curable defect carries the same cure: the whole outline with all curable defects mended.
 */
export function verdict(outline: unknown, rule: OutlineRule): Verdict {
  const parsed = parse(outline);
  if ("defect" in parsed) return refusal([parsed.defect], 0);
  const { parts, corners, defects } = clean(parsed.raw);
  if (corners > rule.maxCorners) return refusal([defect("too_many_corners")], corners);

  // One by one: a tangle has more of them than a call takes arguments.
  for (const found of geometricDefects(parts)) defects.push(found);
  const valid = parts.length > 0 && !defects.some(({ severity }) => severity === "refused");
  defects.push(...whereabouts(parts, rule));
  const swapped = defects.some(({ code }) => code === "swapped_axes");
  if (!valid || swapped) return refusal(withCure(defects, parts, swapped, rule), corners);

  const normal = outlineOf(wound(parts));
  const areaM2 = geodesicAreaM2(normal);
  const { path, code } = size(areaM2, rule);
  if (code) defects.push(defect(code));
  const said = inOrder(withCure(defects, parts, false, rule));
  const accepted = path !== undefined && said.every(({ severity }) => severity === "notice");
  return accepted
    ? { accepted, path, outline: normal, areaM2, corners, defects: said }
    : { accepted: false, areaM2, corners, defects: said };
}

const refusal = (defects: Defect[], corners: number): Verdict => ({
  accepted: false,
  areaM2: null,
  corners,
  defects: inOrder(defects),
});

function withCure(defects: Defect[], parts: Part[], swapped: boolean, rule: OutlineRule): Defect[] {
  if (!defects.some(({ code }) => CURABLE.has(code))) return defects;
  const mended = mend(swapped ? swapAxes(parts) : parts);
  if (!mended || countCorners(mended) > rule.maxCorners) return defects;
  const cure = outlineOf(wound(mended));
  return defects.map((item) => (CURABLE.has(item.code) ? { ...item, cure } : item));
}
