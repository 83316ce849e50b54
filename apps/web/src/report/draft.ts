import type { Outline, Position } from "@manufacture/contract/geojson";
import type { Kind } from "@manufacture/contract/submission";
import {
  addCorner,
  closeSketch,
  deleteCorner,
  insertCorner,
  moveCorner,
} from "../map/drawing/edit-sketch.ts";
import { type History, record, redo, startHistory, undo } from "../map/drawing/history.ts";
import { type CornerRef, EMPTY, type Sketch, sketchOf } from "../map/drawing/sketch.ts";
import type { View } from "../url-state.ts";

/** What the person says beside the outline. All of it may be empty but the kind and the consent. */
export interface Answers {
  readonly kind: Kind | undefined;
  readonly story: string;
  readonly email: string;
  readonly displayName: string;
  readonly consent: boolean;
}

/** A report before it is sent. Its `id` is made with it, so that sending twice is one report. */
export interface Draft {
  readonly id: string;
  readonly sketch: History<Sketch>;
  readonly answers: Answers;
  /** Where the map was last looked at. */
  readonly view: View | undefined;
}

export type DraftAction =
  | { type: "corner_added"; at: Position }
  | { type: "corner_moved"; ref: CornerRef; to: Position }
  | { type: "corner_inserted"; ref: CornerRef; at: Position }
  | { type: "corner_deleted"; ref: CornerRef }
  | { type: "closed" }
  | { type: "typed"; sketch: Sketch }
  | { type: "mended"; cure: Outline }
  | { type: "undone" }
  | { type: "redone" }
  | { type: "answered"; answers: Partial<Answers> }
  | { type: "looked"; view: View }
  | { type: "restarted"; id: string }
  | { type: "resumed"; draft: Draft };

const NO_ANSWERS: Answers = { kind: undefined, story: "", email: "", displayName: "", consent: false };

export const newDraft = (id: string): Draft => ({
  id,
  sketch: startHistory(EMPTY),
  answers: NO_ANSWERS,
  view: undefined,
});

/** The draft after `action`. Pure: an action that changes nothing gives the same draft back. */
export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  const { present } = draft.sketch;
  const drawn = (sketch: Sketch) => withSketch(draft, record(draft.sketch, sketch));
  switch (action.type) {
    case "corner_added":
      return drawn(addCorner(present, action.at));
    case "corner_moved":
      return drawn(moveCorner(present, action.ref, action.to));
    case "corner_inserted":
      return drawn(insertCorner(present, action.ref, action.at));
    case "corner_deleted":
      return drawn(deleteCorner(present, action.ref));
    case "closed":
      return drawn(closeSketch(present));
    case "typed":
      return drawn(action.sketch);
    case "mended":
      return drawn(sketchOf(action.cure, true));
    case "undone":
      return withSketch(draft, undo(draft.sketch));
    case "redone":
      return withSketch(draft, redo(draft.sketch));
    case "answered":
      return { ...draft, answers: { ...draft.answers, ...action.answers } };
    case "looked":
      return { ...draft, view: action.view };
    case "restarted":
      return { ...newDraft(action.id), view: draft.view };
    case "resumed":
      return action.draft;
  }
}

const withSketch = (draft: Draft, sketch: History<Sketch>): Draft =>
  sketch === draft.sketch ? draft : { ...draft, sketch };

/** Whether there is anything that a person would be sorry to lose. */
export function isWorthKeeping({ sketch, answers }: Draft): boolean {
  const { present } = sketch;
  const somethingDrawn = present.stage === "closed" || present.corners.length > 0;
  return somethingDrawn || JSON.stringify(answers) !== JSON.stringify(NO_ANSWERS);
}
