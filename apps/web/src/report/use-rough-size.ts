import type { Position } from "@manufacture/contract/geojson";
import type { OutlineRule } from "@manufacture/contract/verdict";
import { useState } from "react";
import { text } from "../text/text.ts";
import { measuredText } from "./area-words.ts";
import type { DraftAction } from "./draft.ts";
import { areaOf, centreOf, FIRST_SIZE, type RoughSize, sizedSketch } from "./rough-size.ts";

const words = text.report.size;

/** Lays down a shape of a rough size where the crosshair, a tap or typed coordinates say. */
export function useRoughSize(rule: OutlineRule | undefined, dispatch: (action: DraftAction) => void) {
  const [size, setSize] = useState<RoughSize>(FIRST_SIZE);
  const [error, setError] = useState<string>();
  const [centreError, setCentreError] = useState<string>();
  const [placed, setPlaced] = useState("");

  const place = (at: Position | undefined) => {
    const areaM2 = areaOf(size, rule);
    const centre = at ?? centreOf(size);
    setCentreError(centre ? undefined : words.centreWrong);
    setError(
      areaM2 === undefined
        ? words.wrong(measuredText(rule?.floorAreaM2 ?? 100), measuredText(rule?.maxAreaM2 ?? 5e6))
        : undefined,
    );
    if (areaM2 === undefined || !centre) return;
    dispatch({ type: "outlined", sketch: sizedSketch(centre, areaM2, size) });
    setPlaced(words.placed(measuredText(areaM2)));
  };
  const change = (part: Partial<RoughSize>) => setSize((known) => ({ ...known, ...part }));
  return { size, change, place, placed, error, centreError };
}
