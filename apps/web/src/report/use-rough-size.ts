import type { Position } from "@manufacture/contract/geojson";
import type { OutlineRule } from "@manufacture/contract/verdict";
import { useState } from "react";
import type { Sketch } from "../map/drawing/sketch.ts";
import { text } from "../text/text.ts";
import { measuredText } from "./area-words.ts";
import type { DraftAction } from "./draft.ts";
import { areaOf, centreOf, FIRST_SIZE, type RoughSize, sizedSketch } from "./rough-size.ts";

const words = text.report.size;

/** Lays down a shape of a rough size where the crosshair, a tap or typed coordinates say. */
export function useRoughSize(
  sketch: Sketch,
  rule: OutlineRule | undefined,
  dispatch: (action: DraftAction) => void,
  /** Hears of each outline that was laid down: it may not fit the view. */
  onLaid: (sketch: Sketch) => void,
) {
  const [size, setSize] = useState<RoughSize>(FIRST_SIZE);
  const [error, setError] = useState<string>();
  const [centreError, setCentreError] = useState<string>();
  const [placed, setPlaced] = useState("");
  /** Where it was laid down last. */
  const [at, setAt] = useState<Position>();

  const lay = (centre: Position, areaM2: number, laid: RoughSize) => {
    setAt(centre);
    const outline = sizedSketch(centre, areaM2, laid);
    dispatch({ type: "outlined", sketch: outline });
    onLaid(outline);
    setPlaced(words.placed(measuredText(areaM2)));
  };
  const place = (aimed: Position | undefined) => {
    const areaM2 = areaOf(size, rule);
    const centre = aimed ?? centreOf(size);
    setCentreError(centre ? undefined : words.centreWrong);
    setError(
      areaM2 === undefined
        ? words.wrong(measuredText(rule?.floorAreaM2 ?? 100), measuredText(rule?.maxAreaM2 ?? 5e6))
        : undefined,
    );
    if (areaM2 !== undefined && centre) lay(centre, areaM2, size);
  };
  /** Another size or shape is seen at once, as long as no corner was touched. */
  const change = (part: Partial<RoughSize>) => {
    const changed = { ...size, ...part };
    setSize(changed);
    const untouched = sketch.stage === "closed" && sketch.origin === "sized";
    const areaM2 = areaOf(changed, rule);
    if (at && untouched && areaM2 !== undefined && part.centre === undefined) lay(at, areaM2, changed);
  };
  return { size, change, place, placed, error, centreError };
}
