import { type Question, UNKNOWN } from "./question.ts";
import { Kind } from "./submission.ts";

/** What is wrong with a set of questions beyond its shape, in the order in which one should hear it. */
export interface QuestionFault {
  /** Where: "questions.2.options.0". */
  field: string;
  fault:
    | "question_must_stay"
    | "id_not_plain"
    | "id_taken"
    | "options_missing"
    | "term_unknown"
    | "label_missing";
}

const PLAIN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id may be a key of an object: no name that every object has already. */
export const isPlainId = (id: string): boolean => PLAIN.test(id) && !(id in {}) && id !== UNKNOWN;

/** The kinds of a place are columns of their own; that one does not know is always an answer. */
const KINDS = Kind.options.filter((kind) => kind !== "inconnu");

/** All that keeps these questions from being asked. `terms` are the slugs of the lexicon. */
export function questionFaults(questions: readonly Question[], terms: ReadonlySet<string>): QuestionFault[] {
  const kind = questions.findIndex(({ id }) => id === "kind");
  const story = questions.findIndex(({ id }) => id === "story");
  const stays = [
    ...(isKind(questions[kind]) ? [] : [at(kind)]),
    ...(questions[story]?.type === "text" ? [] : [at(story)]),
  ];
  return [
    ...stays.map((field): QuestionFault => ({ field, fault: "question_must_stay" })),
    ...idFaults("questions", questions),
    ...questions.flatMap((question, index) => ofOne(question, `questions.${index}`, terms)),
  ];
}

const at = (index: number) => (index < 0 ? "questions" : `questions.${index}`);

/** `kind` keeps its three answers and is always asked; only its words are free. */
function isKind(question: Question | undefined): boolean {
  if (question?.type !== "choice" || !question.required) return false;
  const ids = question.options.map(({ id }) => id);
  return ids.length === KINDS.length && KINDS.every((id) => ids.includes(id));
}

function idFaults(field: string, list: readonly { id: string }[]): QuestionFault[] {
  return list.flatMap(({ id }, index): QuestionFault[] => {
    if (!isPlainId(id)) return [{ field: `${field}.${index}`, fault: "id_not_plain" }];
    const earlier = list.findIndex((other) => other.id === id) < index;
    return earlier ? [{ field: `${field}.${index}`, fault: "id_taken" }] : [];
  });
}

function ofOne(question: Question, field: string, terms: ReadonlySet<string>): QuestionFault[] {
  const options = question.type === "text" ? [] : question.options;
  const used = [question, ...options].flatMap((one) => one.terms ?? []);
  return [
    ...idFaults(`${field}.options`, options),
    ...(question.type !== "text" && options.length === 0
      ? [{ field, fault: "options_missing" } as const]
      : []),
    ...(used.every((term) => terms.has(term)) ? [] : [{ field, fault: "term_unknown" } as const]),
    ...(question.label.fr.trim() ? [] : [{ field, fault: "label_missing" } as const]),
    ...options.flatMap(({ label }, index) =>
      label.fr.trim() ? [] : [{ field: `${field}.options.${index}`, fault: "label_missing" } as const],
    ),
  ];
}
