import * as z from "zod/mini";
import { MultiPolygon } from "./geojson.ts";
import { Localised } from "./localised.ts";
import { NewQuestion } from "./new-question.ts";
import { QuestionSet } from "./question.ts";
import { sayable } from "./sayable.ts";
import { Term } from "./term.ts";

/** Everything a coordinator may set for a call, as it stands. `revision` goes back in `If-Match`. */
export const CallSettings = z.object({
  slug: z.string(),
  revision: z.number(),
  title: Localised,
  introduction: Localised,
  /** Square metres on the WGS84 ellipsoid. */
  minAreaM2: z.number(),
  floorAreaM2: z.number(),
  maxAreaM2: z.number(),
  maxCorners: z.number(),
  openedAt: z.iso.datetime(),
  closedAt: z.nullable(z.iso.datetime()),
  /** WGS84, longitude first. */
  territory: MultiPolygon,
  /** Since when no new report is taken, and the word on it; null while the call runs. */
  paused: z.nullable(z.object({ since: z.iso.datetime(), word: Localised })),
  /** What is asked now. */
  questionSet: QuestionSet,
  /** The whole lexicon: the words that a question may explain. */
  allTerms: z.array(Term),
  /** Who changed something last, and when. */
  lastChange: z.nullable(z.object({ at: z.iso.datetime(), by: z.string() })),
});
export type CallSettings = z.infer<typeof CallSettings>;

/** The bounds of what may be set, in the units of the settings. */
export const SETTING_BOUNDS = {
  titleLength: 120,
  introductionLength: 2000,
  pauseWordLength: 600,
  areaM2: 1e9,
  /** A ring repeats its first corner in the database, which takes 1 000 positions: 750 corners in triangles. */
  corners: { min: 4, max: 750 },
  territoryCorners: 2000,
  questions: 40,
  options: 40,
} as const;

/** An instant of this century or the next; PostgreSQL has no year 0. */
const instant = z.iso.datetime().check(z.regex(/^2[01]\d\d-/));
const areaM2 = z.number().check(z.positive(), z.maximum(SETTING_BOUNDS.areaM2));

/** What is to be changed; the rest stays. */
export const SettingsChange = z.strictObject({
  title: z.optional(sayable(SETTING_BOUNDS.titleLength)),
  introduction: z.optional(sayable(SETTING_BOUNDS.introductionLength)),
  minAreaM2: z.optional(areaM2),
  floorAreaM2: z.optional(areaM2),
  maxAreaM2: z.optional(areaM2),
  maxCorners: z.optional(
    z.int().check(z.minimum(SETTING_BOUNDS.corners.min), z.maximum(SETTING_BOUNDS.corners.max)),
  ),
  openedAt: z.optional(instant),
  closedAt: z.optional(z.nullable(instant)),
  /** `@manufacture/outline/territory` judges it and says where it is wrong: no shape is imposed on it here. */
  territory: z.optional(z.unknown()),
  /** The word of a pause; null resumes. */
  paused: z.optional(z.nullable(sayable(SETTING_BOUNDS.pauseWordLength))),
});
export type SettingsChange = z.infer<typeof SettingsChange>;

export const NewQuestionSet = z.strictObject({
  questions: z.array(NewQuestion).check(z.maxLength(SETTING_BOUNDS.questions)),
});
