import { describe, expect, test } from "vitest";
import { type Draft, type DraftAction, newDraft, reduceDraft } from "./draft.ts";
import { newId } from "./new-id.ts";
import { reachableStep, readStepUrl, STEPS, stepAfter, stepHref } from "./steps.ts";

const after = (...actions: DraftAction[]): Draft => actions.reduce(reduceDraft, newDraft(newId(), 1));
const add = (lng: number, lat: number): DraftAction => ({ type: "corner_added", at: [lng, lat] });
const outlined: DraftAction[] = [add(5.57, 50.63), add(5.58, 50.63), add(5.58, 50.64), { type: "closed" }];

describe("no step can be skipped", () => {
  test("without an outline there is only the map", () => {
    expect(STEPS.map((step) => reachableStep(step, after()))).toEqual(STEPS.map(() => "ou"));
  });

  test("without a kind nothing is sent", () => {
    expect(reachableStep("verifier", after(...outlined))).toBe("decrire");
  });

  test("with both, every step can be reached, and come back to", () => {
    const draft = after(...outlined, { type: "answered", answers: { asked: { kind: "terrain" } } });
    expect(STEPS.map((step) => reachableStep(step, draft))).toEqual([...STEPS]);
  });
});

describe("the URL", () => {
  test("says the step, and the step to come back to", () => {
    const href = stepHref("decrire", { onward: "verifier" });
    expect(readStepUrl(href.slice(href.indexOf("?")))).toMatchObject({
      wanted: "decrire",
      onward: "verifier",
    });
  });

  test("that says nothing or nonsense is the first step", () => {
    expect(readStepUrl("").wanted).toBe("ou");
    expect(readStepUrl("?etape=fin&puis=toString")).toEqual({
      wanted: "ou",
      onward: undefined,
      view: undefined,
      report: undefined,
      draft: undefined,
    });
  });

  test("brings the map's view along", () => {
    expect(readStepUrl("?vue=15/50.63/5.57").view).toEqual({ zoom: 15, lat: 50.63, lng: 5.57 });
  });
});

test("the steps follow one another and the last one stays", () => {
  expect(STEPS.map(stepAfter)).toEqual(["decrire", "envies", "photos", "vous", "verifier", "verifier"]);
});
