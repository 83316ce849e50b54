import * as z from "zod/mini";
import { integerText } from "./query.ts";
import { Status } from "./review.ts";
import { slug } from "./route.ts";
import { Tag } from "./site.ts";
import { Kind } from "./submission.ts";
import { text } from "./text.ts";
import { Path } from "./verdict.ts";

/** Somebody of the team. */
export const Member = z.object({ id: z.string(), name: z.string() });
export type Member = z.infer<typeof Member>;

/** A report in the reviewers' queue. */
export const QueueItem = z.object({
  id: z.uuid(),
  reference: z.string(),
  version: z.number(),
  status: Status,
  path: Path,
  kind: Kind,
  /** Of the outline as the team corrected it, else as it was sent. */
  areaM2: z.number(),
  outOfTerritory: z.boolean(),
  receivedAt: z.iso.datetime(),
  touchedAt: z.iso.datetime(),
  /** The public name that the team prepares; null while there is none. */
  name: z.nullable(z.string()),
  commune: z.nullable(z.string()),
  excerpt: z.string(),
  tags: z.array(Tag),
  assignee: z.nullable(Member),
  /** Other reports that may be about the same place. */
  twins: z.number(),
  photos: z.number(),
  /** Corrections that the reporter proposed and nobody has dealt with. */
  proposals: z.number(),
  /** Inside the exact outline, WGS84: private, like the whole queue. */
  position: z.tuple([z.number(), z.number()]),
});
export type QueueItem = z.infer<typeof QueueItem>;

export const Queue = z.object({
  items: z.array(QueueItem),
  /** Reports of each status that the other filters let through. */
  counts: z.record(Status, z.number()),
  next: z.nullable(z.string()),
});
export type Queue = z.infer<typeof Queue>;

export const QueueOrder = z.enum(["newest", "oldest", "largest", "smallest", "touched"]);
export type QueueOrder = z.infer<typeof QueueOrder>;

const flag = z.literal("1");

/** What narrows the queue, as the address says it; all of it together. */
export const QueueFilter = z.strictObject({
  /** Without one: the reports that still ask for an eye. */
  status: z.optional(z.union([Status, z.literal("all")])),
  tag: z.optional(slug),
  commune: z.optional(text(1, 80)),
  /** Square metres. */
  areaMin: z.optional(integerText(0, 100_000_000)),
  areaMax: z.optional(integerText(0, 100_000_000)),
  kind: z.optional(Kind),
  path: z.optional(Path),
  /** Somebody of the team by id, "me", or "nobody". */
  assignee: z.optional(text(1, 80)),
  /** Received so many days ago or earlier. */
  olderThan: z.optional(integerText(0, 5_000)),
  /** Another report may be about the same place. */
  twins: z.optional(flag),
  outside: z.optional(flag),
  /** Its reporter proposed a correction. */
  proposals: z.optional(flag),
  /** Left to me: assigned to me, or I am named in a note that I have not seen. */
  mine: z.optional(flag),
  /** Every word, whatever its accents, with a slip here and there. */
  q: z.optional(text(1, 100)),
});
export type QueueFilter = z.infer<typeof QueueFilter>;
