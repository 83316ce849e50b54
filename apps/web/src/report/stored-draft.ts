import { Position } from "@manufacture/contract/geojson";
import { PhotoLicence } from "@manufacture/contract/photo";
import { Answers as Asked } from "@manufacture/contract/question";
import { SameAs } from "@manufacture/contract/submission";
import * as z from "zod/mini";
import type { Draft } from "./draft.ts";

const OpenRing = z.array(Position);
const Polygons = z.array(z.array(OpenRing.check(z.minLength(1))).check(z.minLength(1))).check(z.minLength(1));

const Sketch = z.discriminatedUnion("stage", [
  z.object({
    stage: z.literal("drawing"),
    corners: OpenRing,
    beside: z.optional(z.object({ polygons: Polygons, adds: z.enum(["part", "hole"]) })),
  }),
  z.object({
    stage: z.literal("closed"),
    polygons: Polygons,
    mended: z.boolean(),
    origin: z.optional(z.enum(["typed", "parcels", "sized"])),
    parcels: z.optional(z.array(z.string())),
  }),
]);

const StoredDraft = z.object({
  id: z.uuid(),
  startedAt: z.number(),
  sketch: z.object({ past: z.array(Sketch), present: Sketch, future: z.array(Sketch) }),
  answers: z.object({
    asked: Asked,
    questionSet: z.optional(z.number()),
    meeting: z.optional(
      z.object({
        about: z.string(),
        sameAs: z.optional(SameAs),
        name: z.optional(z.string()),
        differs: z.optional(z.string()),
      }),
    ),
    photoAuthor: z.string(),
    photoLicence: PhotoLicence,
    email: z.string(),
    displayName: z.string(),
    consent: z.boolean(),
  }),
  photos: z.array(z.object({ id: z.uuid(), caption: z.string(), width: z.number(), height: z.number() })),
  view: z.optional(z.object({ zoom: z.number(), lat: z.number(), lng: z.number() })),
});

/** The name says the shape's version: another shape takes another name and leaves the old drafts alone. */
const PREFIX = "manufacture.report.draft.2.";
const CURRENT = "manufacture.report.current";

/** What a browser can keep; `localStorage` fits, and so does a map in a test. */
export type Keeper = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** The draft with this id, or undefined when there is none, it cannot be read, or storage is refused. */
export function loadDraft(keeper: () => Keeper, id: string): Draft | undefined {
  try {
    const kept = keeper().getItem(PREFIX + id);
    const parsed = kept === null ? undefined : StoredDraft.safeParse(JSON.parse(kept));
    if (!parsed?.success) return undefined;
    const { answers, view, ...rest } = parsed.data;
    // JSON has no undefined: what was not answered comes back as missing.
    const { questionSet, meeting } = answers;
    return { ...rest, answers: { ...answers, questionSet, meeting }, view };
  } catch {
    return undefined; // refused or damaged: a new draft begins, and saving tells whether it can be kept
  }
}

/** Every draft of this browser, the one begun last first. */
export function allDrafts(keeper: () => Keeper): Draft[] {
  try {
    const shelf = keeper();
    const keys = Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? "");
    return keys
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => loadDraft(keeper, key.slice(PREFIX.length)) ?? [])
      .sort((a, b) => b.startedAt - a.startedAt);
  } catch {
    return []; // storage is refused: there is none
  }
}

/** The draft that was worked on last. */
export function currentDraft(keeper: () => Keeper): Draft | undefined {
  try {
    const id = keeper().getItem(CURRENT);
    return id === null ? undefined : loadDraft(keeper, id);
  } catch {
    return undefined;
  }
}

/** Keeps the draft as the current one; false when the browser refuses (private window, full disk). */
export function saveDraft(keeper: () => Keeper, draft: Draft): boolean {
  try {
    keeper().setItem(PREFIX + draft.id, JSON.stringify(draft));
    keeper().setItem(CURRENT, draft.id);
    return true;
  } catch {
    return false;
  }
}

/** Forgets a kept draft. Where storage is refused there is nothing to forget. */
export function forgetDraft(keeper: () => Keeper, id: string): void {
  try {
    keeper().removeItem(PREFIX + id);
  } catch {
    return;
  }
}
