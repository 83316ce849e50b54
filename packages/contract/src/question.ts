import * as z from "zod/mini";
import { Localised } from "./localised.ts";
import { text } from "./text.ts";

/** The answer that every closed question takes: "je ne sais pas". */
export const UNKNOWN = "unknown";

const Option = z.object({ id: z.string(), label: Localised, terms: z.optional(z.array(z.string())) });

const common = {
  id: z.string(),
  /** On which page of the report it stands: what one sees there, or what one wishes for it. */
  page: z.enum(["see", "wish"]),
  label: Localised,
  hint: z.optional(Localised),
  /** Words of the lexicon that are explained beside the question. */
  terms: z.optional(z.array(z.string())),
  required: z.optional(z.boolean()),
};

/** What a call asks beside the outline: a closed question, one with several answers, or free text. */
export const Question = z.discriminatedUnion("type", [
  z.object({ ...common, type: z.literal("choice"), options: z.array(Option) }),
  z.object({ ...common, type: z.literal("choices"), options: z.array(Option) }),
  z.object({ ...common, type: z.literal("text"), maxLength: z.number() }),
]);
export type Question = z.infer<typeof Question>;

/** The questions of a call never change under a version: a draft that waited offline is judged by those it saw. */
export const QuestionSet = z.object({ version: z.number(), questions: z.array(Question) });
export type QuestionSet = z.infer<typeof QuestionSet>;

/** Answers by question, as they travel; `answersTo` says which of them a set of questions takes. */
export const Answers = z.record(
  z.string().check(z.maxLength(64)),
  z.union([text(0, 4000), z.array(z.string().check(z.maxLength(64))).check(z.maxLength(64))]),
);
export type Answers = z.infer<typeof Answers>;

/** The shape that answers to `questions` have: nothing else, each of its kind, the required ones present. */
export function answersTo(questions: readonly Question[]) {
  const shape: Record<string, z.ZodMiniType<string | string[] | undefined>> = {};
  for (const question of questions) {
    const answer = answerTo(question);
    shape[question.id] = question.required ? answer : z.optional(answer);
  }
  return z.strictObject(shape);
}

function answerTo(question: Question): z.ZodMiniType<string | string[]> {
  if (question.type === "text") return text(question.required ? 1 : 0, question.maxLength);
  const ids = question.options.map(({ id }) => id);
  const choice = z.enum([...ids, UNKNOWN]);
  if (question.type === "choice") return choice;
  return z
    .array(choice)
    .check(
      z.refine(
        (chosen) =>
          new Set(chosen).size === chosen.length && (chosen.length < 2 || !chosen.includes(UNKNOWN)),
      ),
    );
}

/** Those of `answers` that `questions` take: after a call has asked otherwise, the rest has no place any more. */
export function takenAnswers(questions: readonly Question[], answers: Answers): Answers {
  const taken = questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer !== undefined && answerTo(question).safeParse(answer).success
      ? [[question.id, answer]]
      : [];
  });
  return Object.fromEntries(taken);
}
