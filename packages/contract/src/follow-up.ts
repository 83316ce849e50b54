import * as z from "zod/mini";
import { MultiPolygon } from "./geojson.ts";
import { Photo } from "./photo.ts";
import { Status } from "./review.ts";
import { text } from "./text.ts";
import { Path } from "./verdict.ts";

/** How the reporter may still correct: at once, as a proposal to the reviewers, or not at all. */
export const CorrectionWay = z.enum(["direct", "proposal", "none"]);
export type CorrectionWay = z.infer<typeof CorrectionWay>;

/** Until a reviewer opens the report it is the reporter's; afterwards a correction is a proposal. */
export const CORRECTION_WAY: Record<Status, CorrectionWay> = {
  received: "direct",
  in_review: "proposal",
  needs_info: "proposal",
  published: "proposal",
  kept_as_memory: "proposal",
  too_small: "proposal",
  declined: "none",
  merged: "none",
  withdrawn: "none",
};

/** A question of the reviewers, or the reporter's word. */
const Message = z.object({ at: z.iso.datetime(), by: z.enum(["team", "reporter"]), text: z.string() });

/** What the reporter sees of the report through the private link. */
export const FollowUp = z.object({
  reference: z.string(),
  status: Status,
  path: Path,
  areaM2: z.number(),
  receivedAt: z.iso.datetime(),
  /** The reviewers' public word on their last decision. */
  reason: z.nullable(z.string()),
  siteSlug: z.nullable(z.string()),
  withdrawable: z.boolean(),
  outline: MultiPolygon,
  description: z.string(),
  correction: CorrectionWay,
  /** When corrections were proposed that no reviewer has dealt with. */
  proposals: z.array(z.iso.datetime()),
  thread: z.array(Message),
  /** Who else says it is the same place: names that people gave to be shown, and how many gave none. */
  joined: z.object({ names: z.array(z.string()), others: z.number() }),
  photos: z.array(Photo),
  hasEmail: z.boolean(),
});
export type FollowUp = z.infer<typeof FollowUp>;

export const NewAnswer = z.strictObject({ text: text(1, 2000) });

export const NewCorrection = z.strictObject({
  outline: z.optional(z.unknown()),
  description: z.optional(text(0, 4000)),
});
export type NewCorrection = z.infer<typeof NewCorrection>;

/** Someone who lost the private link asks for it by e-mail. */
export const LostLink = z.strictObject({
  email: z.string().check(z.trim(), z.maxLength(254), z.email()),
});
