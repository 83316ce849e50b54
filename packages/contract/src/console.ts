import * as z from "zod/mini";
import type { Status } from "./review.ts";
import { TagColour } from "./site.ts";
import { text } from "./text.ts";

/** Filters of the queue, kept by name. */
export const SavedView = z.object({
  id: z.uuid(),
  name: z.string(),
  /** As the address of the queue says it. */
  query: z.string(),
  shared: z.boolean(),
  mine: z.boolean(),
  /** Reports that it shows now. */
  count: z.number(),
});
export type SavedView = z.infer<typeof SavedView>;

export const NewView = z.strictObject({ name: text(1, 60), query: text(0, 600), shared: z.boolean() });

/** One act on several reports. Versions say what was read of each. */
export const BulkAct = z.strictObject({
  reports: z
    .array(z.strictObject({ id: z.uuid(), version: z.int() }))
    .check(z.minLength(1), z.maxLength(200)),
  act: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("tag"),
      add: z.array(text(1, 120)).check(z.maxLength(40)),
      remove: z.array(text(1, 120)).check(z.maxLength(40)),
    }),
    z.strictObject({ kind: z.literal("assign"), person: z.nullable(text(1, 80)) }),
    z.strictObject({
      kind: z.literal("decide"),
      /** Publishing needs words of its own for each place, and is not done in bulk. */
      decision: z.enum(["open", "ask_for_info", "mark_too_small", "decline", "reopen"]),
      reason: z.optional(text(0, 2000)),
      note: z.optional(text(0, 4000)),
    }),
  ]),
});
export type BulkAct = z.infer<typeof BulkAct>;

/** How an act on several reports went; those it could not be done to stay as they are, each with its sentence. */
export const BulkOutcome = z.object({
  batch: z.uuid(),
  done: z.array(z.uuid()),
  left: z.array(z.object({ id: z.uuid(), reference: z.nullable(z.string()), why: z.string() })),
});
export type BulkOutcome = z.infer<typeof BulkOutcome>;

/** A tag with its use, for those who keep the list in order. */
export const TagInUse = z.object({
  slug: z.string(),
  label: z.string(),
  group: z.string(),
  colour: z.nullable(TagColour),
  reports: z.number(),
  sites: z.number(),
});
export type TagInUse = z.infer<typeof TagInUse>;

export const TagHistory = z.object({
  at: z.iso.datetime(),
  by: z.string(),
  act: z.enum(["create", "change", "merge"]),
  slug: z.string(),
  /** Names before and after; of a merge, what went into what. */
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});
export type TagHistory = z.infer<typeof TagHistory>;

export const TagChange = z.strictObject({
  label: z.optional(text(1, 60)),
  group: z.optional(text(1, 40)),
  colour: z.optional(z.nullable(TagColour)),
});

/** What somebody is at, on a report. */
export const Doing = z.enum(["reading", "outline", "words", "deciding"]);
export type Doing = z.infer<typeof Doing>;

export const Presence = z.object({ report: z.uuid(), person: z.string(), name: z.string(), doing: Doing });
export type Presence = z.infer<typeof Presence>;

/** What the live line says; the newer state is then read by the ordinary routes. */
export type LiveMessage =
  | {
      kind: "report";
      id: string;
      version: number;
      status: Status;
      move: string;
      by: string | null;
      person: string | null;
    }
  | { kind: "received" }
  | { kind: "presence"; everyone: Presence[] }
  | { kind: "again" };
