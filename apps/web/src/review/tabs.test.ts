import { describe, expect, it } from "vitest";
import { countOf, statusOf, statutOf, TABS, tabOf } from "./tabs.ts";

const counts = {
  received: 4,
  in_review: 2,
  needs_info: 1,
  published: 9,
  kept_as_memory: 3,
  too_small: 5,
  declined: 0,
  merged: 7,
  withdrawn: 6,
};

describe("the tabs of the queue", () => {
  it("open on what still asks for an eye", () => {
    expect(tabOf(undefined)).toBe("open");
    expect(statusOf("open")).toBeUndefined();
    expect(statutOf("open")).toBeUndefined();
  });

  it("count every open report once, also those that wait for an answer", () => {
    expect(countOf("open", counts)).toBe(7);
    expect(countOf("needs_info", counts)).toBe(1);
    expect(countOf("declined", counts)).toBe(0);
  });

  it("read an unknown statut as the open queue", () => {
    expect(tabOf("merged")).toBe("open");
    expect(tabOf("constructor")).toBe("open");
  });

  it.each(TABS)("find %s again from its own URL", (tab) => {
    expect(tabOf(statutOf(tab))).toBe(tab);
  });
});
