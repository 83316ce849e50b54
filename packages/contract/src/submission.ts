import * as z from "zod/mini";
import { Locale } from "./locale.ts";
import { Status } from "./review.ts";
import { text } from "./text.ts";
import { Path } from "./verdict.ts";

/** Land as much as buildings: the call looks for both. */
export const Kind = z.enum(["terrain", "batiment", "mixte", "inconnu"]);
export type Kind = z.infer<typeof Kind>;

/**
 * What a citizen sends. The client makes the `id`, so that sending twice is one report.
 * `outline` is judged by `@manufacture/outline`, which says what is wrong and where: no shape is imposed on it here.
 */
export const NewSubmission = z.strictObject({
  id: z.uuid(),
  call: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))),
  outline: z.unknown(),
  description: z._default(text(0, 4000), ""),
  kind: Kind,
  email: z.optional(z.string().check(z.trim(), z.maxLength(254), z.email())),
  displayName: z.optional(text(0, 80)),
  consent: z.literal(true),
  locale: z.optional(Locale),
});
export type NewSubmission = z.infer<typeof NewSubmission>;

/** The answer to a report, and to the same report sent again. */
export const Receipt = z.object({
  id: z.uuid(),
  reference: z.string(),
  path: Path,
  /** Square metres on the WGS84 ellipsoid, measured by the database. */
  areaM2: z.number(),
  outOfTerritory: z.boolean(),
  /** Private: whoever holds it can follow the report. */
  followUrl: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;

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
});
export type FollowUp = z.infer<typeof FollowUp>;
