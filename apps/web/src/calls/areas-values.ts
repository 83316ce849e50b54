import { type CallSettings, SETTING_BOUNDS } from "@manufacture/contract/call-settings";
import type { FieldError } from "../report/ErrorSummary.tsx";
import { text } from "../text/text.ts";
import type { Values } from "./values.ts";

export const AREAS = ["floorAreaM2", "minAreaM2", "maxAreaM2"] as const;

export const areasOf = (settings: CallSettings): Values => ({
  floorAreaM2: String(settings.floorAreaM2),
  minAreaM2: String(settings.minAreaM2),
  maxAreaM2: String(settings.maxAreaM2),
  maxCorners: String(settings.maxCorners),
});

/** A number as people type it, with spaces between thousands and a decimal comma; NaN when it is none. */
export function numberIn(typed: string | undefined): number {
  const plain = (typed ?? "").replace(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  return /^\d{1,10}(\.\d{1,3})?$/.test(plain) ? Number(plain) : Number.NaN;
}

/** What keeps the areas and corners from being saved. */
export function areaFaults(values: Values): FieldError[] {
  const words = text.calls.areas;
  const [floor = 0, min = 0, max = 0] = AREAS.map((name) => numberIn(values[name]));
  const corners = numberIn(values.maxCorners);
  const { min: fewest, max: most } = SETTING_BOUNDS.corners;
  const wrong = AREAS.filter((name) => {
    const area = numberIn(values[name]);
    return !(area > 0 && area <= SETTING_BOUNDS.areaM2);
  });
  return [
    ...wrong.map((field) => ({ field, sentence: words.number })),
    ...(wrong.length === 0 && !(floor < min && min < max)
      ? [{ field: "minAreaM2", sentence: words.order }]
      : []),
    ...(Number.isInteger(corners) && corners >= fewest && corners <= most
      ? []
      : [{ field: "maxCorners", sentence: words.whole(fewest, most) }]),
  ];
}
