import * as z from "zod/mini";
import { MultiPolygon } from "./geojson.ts";
import { Locale } from "./locale.ts";
import { Photo } from "./photo.ts";
import { PublicOutline } from "./public-outline.ts";
import { Decision, Status } from "./review.ts";
import { Tag } from "./site.ts";
import { Kind } from "./submission.ts";
import { text } from "./text.ts";
import { Path } from "./verdict.ts";

/** A report in the reviewers' queue. */
export const QueueItem = z.object({
  id: z.uuid(),
  reference: z.string(),
  status: Status,
  path: Path,
  kind: Kind,
  areaM2: z.number(),
  outOfTerritory: z.boolean(),
  receivedAt: z.iso.datetime(),
  excerpt: z.string(),
  /** Inside the exact outline, WGS84: private, like the whole queue. */
  position: z.tuple([z.number(), z.number()]),
});
export type QueueItem = z.infer<typeof QueueItem>;

export const Queue = z.object({
  items: z.array(QueueItem),
  counts: z.record(Status, z.number()),
  next: z.nullable(z.string()),
});
export type Queue = z.infer<typeof Queue>;

/** One line of a report's history. */
export const ReviewEvent = z.object({
  at: z.iso.datetime(),
  by: z.nullable(z.string()),
  move: z.string(),
  from: z.nullable(Status),
  to: Status,
  reason: z.nullable(z.string()),
  note: z.nullable(z.string()),
  /** The reporter's own word that came with it; null once it was erased. */
  word: z.nullable(z.string()),
});
export type ReviewEvent = z.infer<typeof ReviewEvent>;

/** A correction that came after a reviewer had opened the report: another outline, another story, or both. */
const Proposal = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  outline: z.nullable(MultiPolygon),
  description: z.nullable(z.string()),
});

/** Everything a reviewer sees of a report. `version` goes back in `If-Match`. */
export const Dossier = z.object({
  ...QueueItem.shape,
  version: z.number(),
  outline: MultiPolygon,
  description: z.string(),
  /** The other questions of the call with their answers, both in the reader's language. */
  answers: z.array(z.object({ question: z.string(), answer: z.string() })),
  parcels: z.array(z.string()),
  /** The reporter says it is the same place as this site, or as this other report. */
  sameAs: z.nullable(
    z.union([z.object({ site: z.string() }), z.object({ id: z.uuid(), reference: z.string() })]),
  ),
  /** The reporter's word why it is another place than the one beside it. */
  differs: z.nullable(z.string()),
  displayName: z.nullable(z.string()),
  /** The language in which the reporter reads us. */
  locale: Locale,
  hasEmail: z.boolean(),
  tags: z.array(z.string()),
  allTags: z.array(Tag),
  allowed: z.array(Decision),
  events: z.array(ReviewEvent),
  siteSlug: z.nullable(z.string()),
  /** Where it lies, by the layer of communes; null without that layer. */
  commune: z.nullable(z.string()),
  photos: z.array(Photo),
  /** Corrections that the reporter proposed and nobody has dealt with, the oldest first. */
  proposals: z.array(Proposal),
  /** When the reporter had everything erased that is theirs. */
  erasedAt: z.nullable(z.iso.datetime()),
});
export type Dossier = z.infer<typeof Dossier>;

/** A decision on a report. `publication` is what the public will read; it is required to publish. */
export const NewDecision = z.strictObject({
  decision: Decision,
  reason: z.optional(text(0, 2000)),
  note: z.optional(text(0, 4000)),
  tags: z.optional(z.array(text(1, 120)).check(z.maxLength(40))),
  name: z.optional(text(3, 120)),
  commune: z.optional(text(0, 80)),
  address: z.optional(text(0, 200)),
  publicDescription: z.optional(text(0, 4000)),
  publicOutline: z.optional(PublicOutline),
  /** Photographs to show with the site, in this order; left out, all that have arrived. */
  photos: z.optional(z.array(z.uuid()).check(z.maxLength(40))),
});
export type NewDecision = z.infer<typeof NewDecision>;
