import type { Outline, Position } from "@manufacture/contract/geojson";
import type { PhotoLicence } from "@manufacture/contract/photo";
import type { Answers as Asked } from "@manufacture/contract/question";
import type { SameAs } from "@manufacture/contract/submission";
import {
  addCorner,
  beginRing,
  closeSketch,
  deleteCorner,
  deleteRing,
  insertCorner,
  moveCorner,
} from "../map/drawing/edit-sketch.ts";
import { type History, record, redo, startHistory, undo } from "../map/drawing/history.ts";
import { type CornerRef, cornersOf, EMPTY, type Sketch, sketchOf } from "../map/drawing/sketch.ts";
import type { View } from "../url-state.ts";
import { type DraftPhoto, moved } from "./photo-list.ts";

/** What was answered to « C’est le même lieu ? », about which outline. */
export interface Meeting {
  /** The outline as text: another outline asks the question again. */
  readonly about: string;
  readonly sameAs?: SameAs | undefined;
  /** The name of that site. */
  readonly name?: string | undefined;
  readonly differs?: string | undefined;
}

/** What the person says beside the outline. All of it may be empty but the kind and the consent. */
export interface Answers {
  /** To the call's questions, by their ids; `kind` and `story` among them. */
  readonly asked: Asked;
  /** The version of the questions that were seen. */
  readonly questionSet: number | undefined;
  readonly meeting: Meeting | undefined;
  readonly photoAuthor: string;
  readonly photoLicence: PhotoLicence;
  readonly email: string;
  readonly displayName: string;
  readonly consent: boolean;
}

/** A report before it is sent. Its `id` is made with it, so that sending twice is one report. */
export interface Draft {
  readonly id: string;
  /** When it was begun, in milliseconds since 1970. */
  readonly startedAt: number;
  readonly sketch: History<Sketch>;
  readonly answers: Answers;
  /** In the order in which they will be shown; the pictures themselves are in the photo store. */
  readonly photos: readonly DraftPhoto[];
  /** Where the map was last looked at. */
  readonly view: View | undefined;
}

export type DraftAction =
  | { type: "corner_added"; at: Position }
  | { type: "corner_moved"; ref: CornerRef; to: Position }
  | { type: "corner_inserted"; ref: CornerRef; at: Position }
  | { type: "corner_deleted"; ref: CornerRef }
  | { type: "ring_begun"; adds: "part" | "hole" }
  | { type: "ring_deleted"; ref: CornerRef }
  | { type: "closed" }
  | { type: "outlined"; sketch: Sketch }
  | { type: "mended"; cure: Outline }
  | { type: "undone" }
  | { type: "redone" }
  | { type: "answered"; answers: Partial<Answers> }
  | { type: "photo_added"; photo: DraftPhoto }
  | { type: "photo_captioned"; id: string; caption: string }
  | { type: "photo_moved"; id: string; by: 1 | -1 }
  | { type: "photo_removed"; id: string }
  | { type: "looked"; view: View }
  | { type: "opened"; draft: Draft };

export const NO_ANSWERS: Answers = {
  asked: {},
  questionSet: undefined,
  meeting: undefined,
  photoAuthor: "",
  photoLicence: "CC-BY-4.0",
  email: "",
  displayName: "",
  consent: false,
};

/** An empty report begun at `now` (ms since 1970), looking where the last one looked. */
export const newDraft = (id: string, now: number, view?: View): Draft => ({
  id,
  startedAt: now,
  sketch: startHistory(EMPTY),
  answers: NO_ANSWERS,
  photos: [],
  view,
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
    case "ring_begun":
      return drawn(beginRing(present, action.adds));
    case "ring_deleted":
      return drawn(deleteRing(present, action.ref));
    case "closed":
      return drawn(closeSketch(present));
    case "outlined":
      return drawn(action.sketch);
    case "mended":
      return drawn(sketchOf(action.cure, { mended: true }));
    case "undone":
      return withSketch(draft, undo(draft.sketch));
    case "redone":
      return withSketch(draft, redo(draft.sketch));
    case "answered":
      return { ...draft, answers: { ...draft.answers, ...action.answers } };
    case "photo_added":
      return { ...draft, photos: [...draft.photos, action.photo] };
    case "photo_captioned":
      return {
        ...draft,
        photos: draft.photos.map((photo) =>
          photo.id === action.id ? { ...photo, caption: action.caption } : photo,
        ),
      };
    case "photo_moved":
      return { ...draft, photos: moved(draft.photos, action.id, action.by) };
    case "photo_removed":
      return { ...draft, photos: draft.photos.filter(({ id }) => id !== action.id) };
    case "looked":
      return { ...draft, view: action.view };
    case "opened":
      return action.draft;
  }
}

const withSketch = (draft: Draft, sketch: History<Sketch>): Draft =>
  sketch === draft.sketch ? draft : { ...draft, sketch };

/** Whether there is anything that a person would be sorry to lose. */
export function isWorthKeeping({ sketch, answers, photos }: Draft): boolean {
  const { questionSet: _, ...said } = answers;
  const { questionSet: __, ...nothing } = NO_ANSWERS;
  return (
    cornersOf(sketch.present).length > 0 ||
    photos.length > 0 ||
    JSON.stringify(said) !== JSON.stringify(nothing)
  );
}
