import type { Question } from "@manufacture/contract/question";
import { questionFaults } from "@manufacture/contract/question-faults";
import type { Term } from "@manufacture/contract/term";
import type { FieldError } from "../report/ErrorSummary.tsx";
import { text } from "../text/text.ts";

/** What keeps the questions from being asked, each under the card it leads to. */
export function questionSetFaults(questions: readonly Question[], terms: readonly Term[]): FieldError[] {
  const words = text.calls.questions;
  const card = (field: string) => {
    const index = Number(field.split(".")[1] ?? "0");
    return `question-${questions[index]?.id ?? ""}`;
  };
  const found = questionFaults(questions, new Set(terms.map(({ slug }) => slug))).map(
    ({ field, fault }): FieldError => ({ field: card(field), sentence: words.faults[fault] }),
  );
  const unhinted = questions.flatMap(({ id, hint }): FieldError[] =>
    hint && !hint.fr ? [{ field: `question-${id}`, sentence: text.calls.needed }] : [],
  );
  const lengths = questions.flatMap((question): FieldError[] => {
    if (question.type !== "text") return [];
    const { id, maxLength } = question;
    const right = Number.isInteger(maxLength) && maxLength >= 1 && maxLength <= 4000;
    return right ? [] : [{ field: `question-${id}`, sentence: words.lengthWrong }];
  });
  const all = [...found, ...unhinted, ...lengths];
  // One sentence a card: the summary leads to each once.
  return all.filter(({ field }, index) => all.findIndex((other) => other.field === field) === index);
}
