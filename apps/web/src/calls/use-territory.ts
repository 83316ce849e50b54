import { TERRITORY_RULE } from "@manufacture/outline/territory";
import { useEffect, useReducer, useRef, useState } from "react";
import { startHistory } from "../map/drawing/history.ts";
import { EMPTY, outlineOf, sketchOf } from "../map/drawing/sketch.ts";
import { newDraft, reduceDraft } from "../report/draft.ts";
import { newId } from "../report/new-id.ts";
import { useBoard } from "../report/use-board.ts";
import { outlineIn } from "./territory-values.ts";

/** The drawing board on a territory: what is drawn goes to `onDrawn` as GeoJSON text, and `start` again when all is undone. */
export function useTerritory(start: string, onDrawn: (territory: string) => void) {
  const [first] = useState(() => {
    const outline = outlineIn(start);
    return outline ? sketchOf(outline) : EMPTY;
  });
  const [draft, dispatch] = useReducer(reduceDraft, first, (sketch) => ({
    ...newDraft(newId(), Date.now()),
    sketch: startHistory(sketch),
  }));
  const board = useBoard(draft, dispatch, TERRITORY_RULE);
  const { present } = draft.sketch;
  const drawn = present === first ? start : JSON.stringify(outlineOf(present) ?? null);
  // Told once for every drawing, to whoever listens then.
  const listener = useRef(onDrawn);
  useEffect(() => {
    listener.current = onDrawn;
  });
  useEffect(() => listener.current(drawn), [drawn]);
  return { draft, dispatch, ...board };
}
