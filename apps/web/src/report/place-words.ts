import type { OutlineRule } from "@manufacture/contract/verdict";
import { explain } from "@manufacture/outline/explain";
import { cornersOf, type Sketch } from "../map/drawing/sketch.ts";
import { currentLocale } from "../text/locale.ts";
import { text } from "../text/text.ts";
import type { Assessment } from "./assessment.ts";
import type { FieldError } from "./ErrorSummary.tsx";
import type { Way } from "./WaySwitch.tsx";

const words = text.report.place;

/** What to do next, said on the map. */
export function hintOf(sketch: Sketch, selected: boolean, way: Way): string {
  if (selected) return words.hintSelected;
  if (way === "parcels") return text.report.parcels.hint;
  if (way === "size") return sketch.stage === "closed" ? text.report.size.hintPlaced : text.report.size.hint;
  if (sketch.stage === "closed") return words.hintClosed;
  if (sketch.corners.length > 0) return sketch.corners.length < 3 ? words.hintGoOn : words.hintClose;
  if (!sketch.beside) return words.hintAim;
  return sketch.beside.adds === "part" ? words.hintPart : words.hintHole;
}

const NOTHING_YET: Record<Way, string> = { draw: words.tooFew, parcels: words.noParcel, size: words.noSize };

/** What stops the way on. */
export function placeErrors(
  sketch: Sketch,
  way: Way,
  assessment: Assessment,
  rule: OutlineRule | undefined,
): FieldError[] {
  if (cornersOf(sketch).length < 3) return [{ field: "board-next", sentence: NOTHING_YET[way] }];
  if (sketch.stage === "drawing") return [{ field: "board-next", sentence: words.notFinished }];
  const fault = faultIn(assessment, rule);
  return fault ? [{ field: "defects", sentence: fault }] : [];
}

/** Why the outline cannot go on, in words; undefined when it can, or nobody knows. */
export function faultIn(
  { defects, areaM2, corners }: Assessment,
  rule: OutlineRule | undefined,
): string | undefined {
  const refused = defects.find(({ severity }) => severity === "refused");
  return refused && rule && explain(refused, { areaM2: areaM2 ?? null, corners, rule }, currentLocale());
}
