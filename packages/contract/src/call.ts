import * as z from "zod/mini";
import { QuestionSet } from "./question.ts";
import { Term } from "./term.ts";
import { OutlineRule } from "./verdict.ts";

/** An open call: what it asks, where, and from which size on. */
export const Call = z.object({
  slug: z.string(),
  title: z.string(),
  introduction: z.string(),
  rule: OutlineRule,
  questionSet: QuestionSet,
  /** The lexicon's words that the questions use. */
  terms: z.array(Term),
});
export type Call = z.infer<typeof Call>;
