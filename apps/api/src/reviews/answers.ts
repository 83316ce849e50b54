import type { Locale } from "@manufacture/contract/locale";
import { said } from "@manufacture/contract/localised";
import { type Answers, type Question, UNKNOWN } from "@manufacture/contract/question";

const DO_NOT_KNOW: Record<Locale, string> = {
  fr: "ne sait pas",
  en: "does not know",
  nl: "weet het niet",
  de: "weiß es nicht",
};

/** Answers in words, question after question, in the reader's language; what was left open is left out. */
export const told = (questions: readonly Question[], answers: Answers, locale: Locale) =>
  questions.flatMap((question) => {
    const answer = answers[question.id];
    if (answer === undefined || answer.length === 0) return [];
    const labels = [answer].flat().map((value) => labelOf(question, value, locale));
    return [{ question: said(question.label, locale), answer: labels.join(", ") }];
  });

function labelOf(question: Question, value: string, locale: Locale): string {
  if (question.type === "text") return value;
  if (value === UNKNOWN) return DO_NOT_KNOW[locale];
  const option = question.options.find(({ id }) => id === value);
  return option ? said(option.label, locale) : value;
}
