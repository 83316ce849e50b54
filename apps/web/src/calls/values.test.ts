import { expect, test } from "vitest";
import { changedKeys, rebased } from "./values.ts";

const read = { title: "Appel", nl: "", min: "3000" };

test("what one typed stays, what a colleague changed beside it is taken", () => {
  const typed = { ...read, title: "Mon appel" };
  const current = { ...read, title: "Leur appel", min: "2500" };
  expect(changedKeys(read, current)).toEqual(["title", "min"]);
  expect(rebased(read, typed, current)).toEqual({ title: "Mon appel", nl: "", min: "2500" });
});

test("a field that went away and one that came are changes too", () => {
  expect(changedKeys({ a: "1" }, { b: "2" })).toEqual(["a", "b"]);
  expect(rebased({ a: "1" }, { a: "" }, { a: "1", b: "2" })).toEqual({ a: "", b: "2" });
});

test("an empty field and none are the same", () => {
  expect(changedKeys({ a: "" }, {})).toEqual([]);
});
