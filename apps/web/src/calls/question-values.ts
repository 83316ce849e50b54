import type { CallSettings } from "@manufacture/contract/call-settings";
import { Question } from "@manufacture/contract/question";
import { text } from "../text/text.ts";
import type { Values } from "./values.ts";

const keyOf = (id: string) => `question.${id}`;

/** The questions as fields: one each, and their order. Two colleagues who edit different questions do not clash. */
export const questionValues = ({ questionSet }: CallSettings): Values => ({
  order: questionSet.questions.map(({ id }) => id).join(","),
  ...Object.fromEntries(
    questionSet.questions.map((question) => [keyOf(question.id), JSON.stringify(question)]),
  ),
});

/** The questions that the fields hold, in their order; one that a colleague added stands at the end. */
export function questionsIn(values: Values): Question[] {
  const ordered = (values.order ?? "").split(",");
  const others = Object.keys(values)
    .filter((key) => key.startsWith(keyOf("")))
    .map((key) => key.slice(keyOf("").length))
    .filter((id) => !ordered.includes(id));
  return [...ordered, ...others].flatMap((id) => questionIn(values[keyOf(id)]) ?? []);
}

function questionIn(value: string | undefined): Question | undefined {
  if (!value) return undefined;
  try {
    const parsed = Question.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // cut short by storage: as if it had been taken away
  }
}

const orderOf = (questions: readonly Question[]) => questions.map(({ id }) => id).join(",");

export const withQuestion = (values: Values, question: Question): Values => {
  const known = questionsIn(values);
  const isNew = !known.some(({ id }) => id === question.id);
  return {
    [keyOf(question.id)]: JSON.stringify(question),
    ...(isNew && { order: orderOf([...known, question]) }),
  };
};

export const withoutQuestion = (values: Values, id: string): Values => ({
  order: orderOf(questionsIn(values).filter((question) => question.id !== id)),
  [keyOf(id)]: "",
});

/** One place up (-1) or down (1); beyond the ends nothing changes. */
export function withMoved(values: Values, id: string, by: 1 | -1): Values {
  return { order: orderOf(movedBy(questionsIn(values), id, by)) };
}

export function movedBy<T extends { id: string }>(list: readonly T[], id: string, by: 1 | -1): T[] {
  const from = list.findIndex((one) => one.id === id);
  const one = list[from];
  const to = from + by;
  return !one || to < 0 || to >= list.length ? [...list] : list.toSpliced(from, 1).toSpliced(to, 0, one);
}

/** A field in words, to compare two states of it. */
export function questionText(key: string, value: string, values: Values): string {
  const words = text.calls.questions;
  if (key === "order") {
    const names = new Map(questionsIn(values).map(({ id, label }) => [id, label.fr]));
    return value
      .split(",")
      .map((id) => names.get(id) ?? id)
      .join(" · ");
  }
  const question = questionIn(value);
  if (!question) return words.gone;
  const parts = [
    question.required ? words.requiredBadge : "",
    question.hint?.fr ?? "",
    question.type === "text" ? "" : question.options.map(({ label }) => label.fr).join(" / "),
  ].filter(Boolean);
  return words.wholeText(
    words.types[question.type],
    question.label.fr,
    parts.map((part) => `, ${part}`).join(""),
  );
}

/** The name of a field, for the comparison. */
export function questionName(key: string, ...states: readonly Values[]): string {
  if (key === "order") return text.calls.questions.order;
  return states.map((state) => questionIn(state[key])?.label.fr).find(Boolean) ?? key;
}
