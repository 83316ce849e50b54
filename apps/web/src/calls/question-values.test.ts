import type { Question } from "@manufacture/contract/question";
import { expect, test } from "vitest";
import { questionsIn, withMoved, withoutQuestion, withQuestion } from "./question-values.ts";
import { rebased, type Values } from "./values.ts";

const question = (id: string, label = id): Question => ({
  id,
  type: "text",
  page: "see",
  maxLength: 10,
  label: { fr: label },
});
const start: Values = {
  ...withQuestion({}, question("a")),
  ...withQuestion({}, question("b")),
  ...withQuestion({}, question("c")),
  order: "a,b,c",
};
const ids = (values: Values) =>
  questionsIn(values)
    .map(({ id }) => id)
    .join("");
const after = (values: Values, patch: Values) => ({ ...values, ...patch });

test("questions are added at the end, moved one place at a time, and taken away", () => {
  expect(ids(start)).toBe("abc");
  expect(ids(after(start, withMoved(start, "c", -1)))).toBe("acb");
  expect(ids(after(start, withMoved(start, "c", 1)))).toBe("abc");
  expect(ids(after(start, withoutQuestion(start, "b")))).toBe("ac");
});

test("a colleague’s new question comes beside one’s own order, and their label beside one’s own label", () => {
  const mine = after(start, withMoved(start, "c", -1));
  const typed = after(mine, withQuestion(mine, question("a", "le mien")));
  const added = after(start, withQuestion(start, question("d")));
  const theirs = after(added, withQuestion(added, question("b", "le leur")));
  const merged = rebased(start, typed, theirs);
  expect(ids(merged)).toBe("acbd");
  expect(questionsIn(merged).map(({ label }) => label.fr)).toEqual(["le mien", "c", "le leur", "d"]);
});

test("what storage cut short is no question", () => {
  expect(ids({ ...start, "question.b": '{"id":"b"' })).toBe("ac");
});
