import * as z from "zod/mini";
import { MultiPolygon } from "./geojson.ts";
import { Locale } from "./locale.ts";
import { Photo } from "./photo.ts";
import { PublicOutline } from "./public-outline.ts";
import { Member, QueueItem } from "./queue.ts";
import { Decision, Status } from "./review.ts";
import { Tag } from "./site.ts";
import { text } from "./text.ts";

/** Why the public outline is not the exact one. */
export const OutlineReason = z.enum(["squat", "owner", "danger", "other"]);
export type OutlineReason = z.infer<typeof OutlineReason>;

/** What the team prepares of a report. Null: as it was sent. */
export const WorkingCopy = z.object({
  name: z.nullable(text(3, 120)),
  commune: z.nullable(text(0, 80)),
  address: z.nullable(text(0, 200)),
  publicDescription: z.nullable(text(0, 4000)),
  /** WGS84. */
  workingOutline: z.nullable(MultiPolygon),
  publicOutline: z.nullable(PublicOutline),
  outlineReason: z.nullable(OutlineReason),
  /** In the order of publication; the first that is not hidden is the cover. */
  photoPlan: z.nullable(
    z.array(z.strictObject({ id: z.uuid(), hidden: z.boolean(), alt: text(0, 300) })).check(z.maxLength(60)),
  ),
});
export type WorkingCopy = z.infer<typeof WorkingCopy>;
export type WorkingField = keyof WorkingCopy;
export const WORKING_FIELDS = Object.keys(WorkingCopy.shape) as WorkingField[]; // keys of the shape itself

/** A change to some fields of the working copy. */
export const WorkingChange = z.strictObject(z.partial(WorkingCopy).shape);
export type WorkingChange = z.infer<typeof WorkingChange>;

/** What the history says of an act beside its sentence. */
export const EventDetail = z.object({
  fields: z.optional(z.array(z.string())),
  added: z.optional(z.array(z.string())),
  removed: z.optional(z.array(z.string())),
  /** Who it was given to; null when it was taken from somebody. */
  assignee: z.optional(z.nullable(z.string())),
  /** References of the other reports that took part. */
  reports: z.optional(z.array(z.string())),
  /** The act that was taken back. */
  undone: z.optional(z.string()),
  ground: z.optional(z.string()),
});
export type EventDetail = z.infer<typeof EventDetail>;

/** One line of a report's history. */
export const ReviewEvent = z.object({
  number: z.number(),
  at: z.iso.datetime(),
  by: z.nullable(z.string()),
  move: z.string(),
  from: z.nullable(Status),
  to: Status,
  reason: z.nullable(z.string()),
  note: z.nullable(z.string()),
  /** The reporter's own word that came with it; null once it was erased. */
  word: z.nullable(z.string()),
  detail: z.nullable(EventDetail),
  /** The report it happened to, when that is one that was merged into this one. */
  report: z.nullable(z.string()),
});
export type ReviewEvent = z.infer<typeof ReviewEvent>;

/** A correction that came after a reviewer had opened the report: another outline, another story, or both. */
const Proposal = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  outline: z.nullable(MultiPolygon),
  description: z.nullable(z.string()),
});

/** A photograph as reviewers see it, of the report itself or of one that was merged into it. */
export const ReviewPhoto = z.object({
  ...Photo.shape,
  report: z.uuid(),
  hidden: z.boolean(),
  alt: z.string(),
});
export type ReviewPhoto = z.infer<typeof ReviewPhoto>;

/** A report that was merged into this one, with what it brought. */
export const MergedReport = z.object({
  id: z.uuid(),
  reference: z.string(),
  version: z.number(),
  displayName: z.nullable(z.string()),
  description: z.string(),
  receivedAt: z.iso.datetime(),
  hasEmail: z.boolean(),
  outline: MultiPolygon,
});
export type MergedReport = z.infer<typeof MergedReport>;

/** Another report that may be about the same place, and why. */
export const Twin = z.object({
  id: z.uuid(),
  reference: z.string(),
  version: z.number(),
  status: Status,
  description: z.string(),
  areaM2: z.number(),
  outline: MultiPolygon,
  /** Share of the smaller outline that lies in the other, 0 to 1. */
  overlap: z.number(),
  distanceM: z.number(),
  likeness: z.number(),
  score: z.number(),
});
export type Twin = z.infer<typeof Twin>;

/** A published site near the outline. */
export const NearSite = z.object({
  slug: z.string(),
  name: z.string(),
  distanceM: z.number(),
  overlap: z.number(),
});
export type NearSite = z.infer<typeof NearSite>;

/** Everything a reviewer sees of a report. `version` goes back in `If-Match`. */
export const Dossier = z.object({
  ...QueueItem.shape,
  ...WorkingCopy.shape,
  photos: z.array(ReviewPhoto),
  proposals: z.array(Proposal),
  twins: z.array(Twin),
  /** Exactly as it was sent, or as its reporter corrected it. */
  outline: MultiPolygon,
  /** Square metres of `outline`. */
  sentAreaM2: z.number(),
  call: z.string(),
  description: z.string(),
  /** The language that the reporter reads. */
  locale: Locale,
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
  hasEmail: z.boolean(),
  allTags: z.array(Tag),
  allowed: z.array(Decision),
  events: z.array(ReviewEvent),
  siteSlug: z.nullable(z.string()),
  near: z.array(NearSite),
  merged: z.array(MergedReport),
  mergedInto: z.nullable(z.object({ id: z.uuid(), reference: z.string() })),
  /** The last act that can be taken back. */
  undoable: z.nullable(z.object({ number: z.number(), move: z.string(), by: z.nullable(z.string()) })),
  /** Who works on it; to be named in a note or to be given a report. */
  team: z.array(Member),
  /** When the reporter had everything erased that is theirs. */
  erasedAt: z.nullable(z.iso.datetime()),
});
export type Dossier = z.infer<typeof Dossier>;

/** A decision on a report. To publish, it needs a name; what it does not say is as the team prepared it. */
export const NewDecision = z.strictObject({
  decision: Decision,
  reason: z.optional(text(0, 2000)),
  note: z.optional(text(0, 4000)),
  name: z.optional(text(3, 120)),
  commune: z.optional(text(0, 80)),
  address: z.optional(text(0, 200)),
  publicDescription: z.optional(text(0, 4000)),
  publicOutline: z.optional(PublicOutline),
  outlineReason: z.optional(z.nullable(OutlineReason)),
  /** Photographs to show with the site, in this order; left out, all that have arrived. */
  photos: z.optional(z.array(z.uuid()).check(z.maxLength(60))),
});
export type NewDecision = z.infer<typeof NewDecision>;
