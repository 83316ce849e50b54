import * as z from "zod/mini";
import { Localised } from "./localised.ts";
import { QuestionSet } from "./question.ts";
import { Term } from "./term.ts";
import { OutlineRule } from "./verdict.ts";

/** A call that has opened: what it asks, where, and from which size on. */
export const Call = z.object({
  slug: z.string(),
  /** In French, the source. */
  title: z.string(),
  introduction: z.string(),
  titleSaid: Localised,
  introductionSaid: Localised,
  /** While it is paused, no new report is taken: the word on it. */
  paused: z.nullable(z.object({ word: Localised })),
  /** It has ended: no new report is taken. */
  closed: z.boolean(),
  rule: OutlineRule,
  questionSet: QuestionSet,
  /** The lexicon's words that the questions use. */
  terms: z.array(Term),
});
export type Call = z.infer<typeof Call>;
