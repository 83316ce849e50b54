import type { Defect, OutlineRule, Path, Verdict } from "@manufacture/contract/verdict";
import { geodesicAreaM2 } from "@manufacture/outline/area";
import { verdict } from "@manufacture/outline/verdict";
import { cornersOf, outlineOf, type Sketch } from "../map/drawing/sketch.ts";

/** What can be said of a sketch at this moment, finished or not. */
export interface Assessment {
  /** `empty`: no outline yet; `unruled`: no rule to judge by; `wrong`: refused as it is; or the path it would take. */
  readonly standing: "empty" | "unruled" | "wrong" | Path;
  /** Square metres on the WGS84 ellipsoid; undefined when there is no meaningful area. */
  readonly areaM2: number | undefined;
  readonly corners: number;
  readonly defects: readonly Defect[];
}

/** Judges a sketch as if it were closed now. Without a rule it is measured, not judged. */
export function assess(sketch: Sketch, rule: OutlineRule | undefined): Assessment {
  const corners = cornersOf(sketch).length;
  const outline = outlineOf(sketch);
  if (!outline) return { standing: "empty", areaM2: undefined, corners, defects: [] };
  if (!rule) return { standing: "unruled", areaM2: geodesicAreaM2(outline), corners, defects: [] };
  return judged(verdict(outline, rule), sketch, corners);
}

function judged({ areaM2, path, defects }: Verdict, sketch: Sketch, corners: number): Assessment {
  const measured = areaM2 ?? undefined;
  const said = sketch.stage === "drawing" ? defects.filter(saysSomethingYet) : defects;
  const refused = said.some(({ severity }) => severity === "refused");
  return { standing: path ?? (refused ? "wrong" : "small_site"), areaM2: measured, corners, defects: said };
}

/** A drawing that has only just begun is not too small yet: the gauge says what is missing. */
const saysSomethingYet = ({ code, severity }: Defect) => code !== "too_tiny" && severity === "refused";
