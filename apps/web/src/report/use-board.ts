import type { Bbox } from "@manufacture/contract/geojson";
import type { OutlineRule } from "@manufacture/contract/verdict";
import { useDeferredValue, useMemo, useState } from "react";
import type { Aim, DrawingEvent } from "../map/drawing/DrawingMap.tsx";
import { insertCorner, moveCorner } from "../map/drawing/edit-sketch.ts";
import { type CornerRef, cornerAt, type Sketch } from "../map/drawing/sketch.ts";
import { assess } from "./assessment.ts";
import type { Draft, DraftAction } from "./draft.ts";

/** What the drawing board holds for a moment and the draft does not: the chosen corner, the corner in the hand. */
export function useBoard(
  draft: Draft,
  dispatch: (action: DraftAction) => void,
  rule: OutlineRule | undefined,
) {
  const [chosen, setSelected] = useState<CornerRef>();
  const [inHand, setInHand] = useState<Sketch>();
  const [aim, setAim] = useState<Aim>();
  const [bounds, setBounds] = useState<Bbox>();

  const { present } = draft.sketch;
  const sketch = inHand ?? present;
  const selected = chosen && cornerAt(sketch, chosen) ? chosen : undefined;
  // Judging a large outline takes longer than a frame: the hand goes first.
  const judged = useDeferredValue(sketch);
  const assessment = useMemo(() => assess(judged, rule), [judged, rule]);

  const onEvent = (event: DrawingEvent) => {
    if (event.type !== "select") setInHand(undefined);
    switch (event.type) {
      case "add":
        return dispatch({ type: "corner_added", at: event.at });
      case "move":
        setSelected(event.ref);
        return dispatch({ type: "corner_moved", ref: event.ref, to: event.to });
      case "insert":
        setSelected({ ...event.after, corner: event.after.corner + 1 });
        return dispatch({ type: "corner_inserted", ref: event.after, at: event.at });
      case "delete":
        setSelected(undefined);
        return dispatch({ type: "corner_deleted", ref: event.ref });
      case "select":
        return setSelected(event.ref);
      case "close":
        setSelected(undefined);
        return dispatch({ type: "closed" });
      case "undo":
        return dispatch({ type: "undone" });
      case "redo":
        return dispatch({ type: "redone" });
      case "drag":
        return setInHand(event.handle && held(present, event.handle, event.to));
    }
  };
  const deselect = () => setSelected(undefined);
  return { sketch, selected, assessment, aim, setAim, bounds, setBounds, onEvent, deselect };
}

type Dragged = Extract<DrawingEvent, { type: "drag" }>;

const held = (sketch: Sketch, handle: NonNullable<Dragged["handle"]>, to: Dragged["to"]): Sketch =>
  handle.type === "corner" ? moveCorner(sketch, handle.corner, to) : insertCorner(sketch, handle.corner, to);
