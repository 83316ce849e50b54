import { expect, test } from "vitest";
import { preferredLocale } from "./locale.ts";
import { numberFromText } from "./number-text.ts";
import { bboxText, integerText } from "./query.ts";
import { allowedDecisions, Decision, nextStatus, PUBLIC_STATUSES, Status } from "./review.ts";
import { routes } from "./routes.ts";
import { REGISTER_OF, Stage } from "./site.ts";
import { text } from "./text.ts";

test("README: a report that is received can be published, one that is declined can only be reopened", () => {
  expect(nextStatus("received", "publish")).toBe("published");
  expect(allowedDecisions("declined")).toEqual(["reopen"]);
  expect(routes.submit.body.safeParse({ id: "x" }).success).toBe(false);
});

test("what is public leaves the public only by being reopened", () => {
  for (const status of PUBLIC_STATUSES) expect(allowedDecisions(status)).toEqual(["reopen"]);
});

test("a withdrawn report stays withdrawn", () => {
  expect(allowedDecisions("withdrawn")).toEqual([]);
  expect(nextStatus("published", "withdraw")).toBeUndefined();
});

test("every decision can be taken from some status", () => {
  const taken = new Set(Status.options.flatMap(allowedDecisions));
  expect([...taken].sort()).toEqual([...Decision.options].sort());
});

test("every stage belongs to a register", () => {
  expect(Object.keys(REGISTER_OF).sort()).toEqual([...Stage.options].sort());
});

test("a number in a URL is plain decimal digits or nothing", () => {
  expect(["5", "-5.57", "0"].map(numberFromText)).toEqual([5, -5.57, 0]);
  for (const senseless of ["", " ", "0x10", "1e3", "5,5", "NaN", "Infinity", "--1", "1.", ".5"]) {
    expect(numberFromText(senseless), senseless).toBeUndefined();
  }
  expect(integerText(1, 500).safeParse("501").success).toBe(false);
});

test("a box is west, south, east, north, in that order and on earth", () => {
  expect(bboxText.parse("5.5,50.5,5.7,50.7")).toEqual([5.5, 50.5, 5.7, 50.7]);
  for (const senseless of ["5.7,50.5,5.5,50.7", "5,50,6", "5,50,6,51,7", "0,0,181,1", "a,b,c,d"]) {
    expect(bboxText.safeParse(senseless).success, senseless).toBe(false);
  }
});

test("the reader's language is the preferred one we have; French otherwise", () => {
  expect(preferredLocale("nl-BE,nl;q=0.9,en;q=0.8")).toBe("nl");
  expect(preferredLocale("it;q=0.9,de;q=0.3,en;q=0.5")).toBe("en");
  expect(["", undefined, "it", "*", ";;,,q="].map(preferredLocale)).toEqual(["fr", "fr", "fr", "fr", "fr"]);
});

test("text is trimmed, bounded and storable", () => {
  expect(text(1, 5).parse("  ok ")).toBe("ok");
  for (const refused of ["   ", "123456", "a\0", "a\ud800"])
    expect(text(1, 5).safeParse(refused).success).toBe(false);
  expect(text(1, 5).safeParse("👍").success).toBe(true);
});
