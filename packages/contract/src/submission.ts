import * as z from "zod/mini";
import { Guard } from "./challenge.ts";
import { Locale } from "./locale.ts";
import { MOST_PHOTOS, NewPhoto } from "./photo.ts";
import { Answers } from "./question.ts";
import { text } from "./text.ts";
import { Path } from "./verdict.ts";

/** Land as much as buildings: the call looks for both. */
export const Kind = z.enum(["terrain", "batiment", "mixte", "inconnu"]);
export type Kind = z.infer<typeof Kind>;

/** How the outline came about. */
export const OutlineOrigin = z.enum(["drawn", "typed", "parcels", "sized"]);
export type OutlineOrigin = z.infer<typeof OutlineOrigin>;

const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(120));

/** « C’est le même lieu » : as a published site, or as a report that nobody may see yet. */
export const SameAs = z.union([z.strictObject({ site: slug }), z.strictObject({ report: z.literal(true) })]);
export type SameAs = z.infer<typeof SameAs>;

/**
 * What a citizen sends. The client makes the `id`, so that sending twice is one report.
 * `outline` is judged by `@manufacture/outline`, which says what is wrong and where: no shape is imposed on it here.
 */
export const NewSubmission = z.strictObject({
  id: z.uuid(),
  call: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))),
  outline: z.unknown(),
  origin: z._default(OutlineOrigin, "drawn"),
  /** Identifiers of the cadastral parcels that make up the outline, when it was picked from them. */
  parcels: z._default(z.array(text(1, 40)).check(z.maxLength(100)), []),
  description: z._default(text(0, 4000), ""),
  kind: Kind,
  /** Answers to the other questions of the call, in the version that the person saw. */
  questionSet: z.optional(z.int().check(z.minimum(0), z.maximum(1e6))),
  answers: z._default(Answers, {}),
  sameAs: z.optional(SameAs),
  /** « Non, un autre » : why this is not the place that is already there. */
  differs: z.optional(text(0, 300)),
  /** Announced here, in order; each picture then follows by itself, with the token of the private link. */
  photos: z._default(z.array(NewPhoto).check(z.maxLength(MOST_PHOTOS)), []),
  email: z.optional(z.string().check(z.trim(), z.maxLength(254), z.email())),
  displayName: z.optional(text(0, 80)),
  consent: z.literal(true),
  locale: z.optional(Locale),
  guard: z.optional(Guard),
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
