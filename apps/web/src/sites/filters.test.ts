import { describe, expect, it } from "vitest";
import { countOf, passes, stagesOf } from "./filters.ts";

describe("filters", () => {
  it("let everything pass that is not narrowed", () => {
    expect(passes("memoire", {})).toBe(true);
    expect(passes("memoire", { registre: "friche" })).toBe(false);
    expect(passes("known", { registre: "friche", etape: "candidate" })).toBe(false);
    expect(passes("candidate", { registre: "friche", etape: "candidate" })).toBe(true);
  });

  it("count what each chip would show", () => {
    const counts = { known: 12, candidate: 3, memoire: 5 };
    expect(countOf(counts, {})).toBe(20);
    expect(countOf(counts, { registre: "friche" })).toBe(15);
    expect(countOf(counts, { etape: "tiers_lieu" })).toBe(0);
  });

  it("know the stages of a register along the life line", () => {
    expect(stagesOf("memoire")).toEqual(["memoire", "reconverted"]);
  });
});
