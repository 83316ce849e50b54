import { Position } from "@manufacture/contract/geojson";
import { Kind } from "@manufacture/contract/submission";
import * as z from "zod/mini";
import type { Draft } from "./draft.ts";

const OpenRing = z.array(Position);

const Sketch = z.discriminatedUnion("stage", [
  z.object({ stage: z.literal("drawing"), corners: OpenRing }),
  z.object({
    stage: z.literal("closed"),
    polygons: z.array(z.array(OpenRing.check(z.minLength(1))).check(z.minLength(1))).check(z.minLength(1)),
    mended: z.boolean(),
  }),
]);

const StoredDraft = z.object({
  id: z.uuid(),
  sketch: z.object({ past: z.array(Sketch), present: Sketch, future: z.array(Sketch) }),
  answers: z.object({
    kind: z.optional(Kind),
    story: z.string(),
    email: z.string(),
    displayName: z.string(),
    consent: z.boolean(),
  }),
  view: z.optional(z.object({ zoom: z.number(), lat: z.number(), lng: z.number() })),
});

/** The name says the shape's version: another shape takes another name and leaves the old draft alone. */
const KEY = "manufacture.report.draft.1";

/** What a browser can keep; `localStorage` fits, and so does a map in a test. */
export type Keeper = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** The draft that was kept, or undefined when there is none, it cannot be read, or storage is refused. */
export function loadDraft(keeper: () => Keeper): Draft | undefined {
  try {
    const kept = keeper().getItem(KEY);
    const parsed = kept === null ? undefined : StoredDraft.safeParse(JSON.parse(kept));
    if (!parsed?.success) return undefined;
    const { answers, view, ...rest } = parsed.data;
    // JSON has no undefined: what was not answered comes back as missing.
    return { ...rest, answers: { ...answers, kind: answers.kind }, view };
  } catch {
    return undefined; // refused or damaged: a new draft begins, and saving tells whether it can be kept
  }
}

/** Keeps the draft; false when the browser refuses (private window, full disk). */
export function saveDraft(keeper: () => Keeper, draft: Draft): boolean {
  try {
    keeper().setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** Forgets the kept draft. Where storage is refused there is nothing to forget. */
export function forgetDraft(keeper: () => Keeper): void {
  try {
    keeper().removeItem(KEY);
  } catch {
    return;
  }
}
