import type { Call } from "@manufacture/contract/call";
import { said } from "@manufacture/contract/localised";
import { type Answers, type Question, takenAnswers } from "@manufacture/contract/question";
import { currentLocale } from "../text/locale.ts";
import { text } from "../text/text.ts";
import type { FieldError } from "./ErrorSummary.tsx";

/** What every report must say, when the call itself cannot be read. */
const LEAST: Question[] = [
  {
    id: "kind",
    type: "choice",
    page: "see",
    required: true,
    label: { fr: "Ce lieu, c’est plutôt…" },
    options: [
      { id: "terrain", label: { fr: "un terrain" } },
      { id: "batiment", label: { fr: "un bâtiment" } },
      { id: "mixte", label: { fr: "les deux" } },
    ],
  },
];

/** The questions of one page of the report. */
export const questionsOn = (page: Question["page"], call: Call | undefined): Question[] =>
  (call?.questionSet.questions ?? LEAST).filter((question) => question.page === page);

/** The answers with one more, or one changed; `undefined` takes it back. Those that the call no longer asks for fall away. */
export function answered(
  call: Call | undefined,
  answers: Answers,
  id: string,
  answer: string | string[] | undefined,
): { asked: Answers; questionSet: number | undefined } {
  const { [id]: _, ...others } = answers;
  const asked = answer === undefined ? others : { ...others, [id]: answer };
  if (!call) return { asked, questionSet: undefined };
  const { version, questions } = call.questionSet;
  // A text that is still too long stays: its author is typing.
  const typed = questions.some((question) => question.id === id && question.type === "text");
  const taken = takenAnswers(questions, asked);
  return { asked: typed && answer !== undefined ? { ...taken, [id]: answer } : taken, questionSet: version };
}

/** The id of the control that answers a question: where an error leads to. */
export const controlOf = (question: Question): string =>
  question.type === "text" ? `q-${question.id}` : `q-${question.id}-${question.options[0]?.id ?? ""}`;

/** What has to be mended before going on. */
export function faultsIn(questions: readonly Question[], answers: Answers): FieldError[] {
  return questions.flatMap((question): FieldError[] => {
    const answer = answers[question.id];
    if (question.required && (answer === undefined || answer.length === 0))
      return [{ field: controlOf(question), sentence: text.report.describe.missing }];
    const written = typeof answer === "string" ? answer.trim() : "";
    const over = question.type === "text" ? written.length - question.maxLength : 0;
    return over > 0 ? [{ field: controlOf(question), sentence: text.report.describe.tooLong(over) }] : [];
  });
}

/** One answer in words, for the last look before sending. */
export function answerText(question: Question, answer: string | string[] | undefined): string {
  if (answer === undefined || question.type === "text") return String(answer ?? "").trim();
  const labels = [answer].flat().map((id) => {
    const option = question.options.find((candidate) => candidate.id === id);
    return option ? said(option.label, currentLocale()) : text.report.describe.unknown;
  });
  return labels.join(", ");
}
