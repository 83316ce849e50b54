import { describe, expect, it } from "vitest";
import { byGroup, labelFor, matching, mergedTags, tagsToSend } from "./tags.ts";

const known = [
  { slug: "potager-partage", label: "Potager partagé", group: "espace" },
  { slug: "theme-upcycling", label: "Upcycling", group: "theme" },
  { slug: "squat", label: "Squat", group: "libre" },
  { slug: "bord-de-meuse", label: "Bord de Meuse", group: "autre" },
];

describe("tags", () => {
  it("are shown by group, and free when the group is unknown", () => {
    expect(byGroup(known).map(({ group, tags }) => [group, tags.length])).toEqual([
      ["espace", 1],
      ["theme", 1],
      ["libre", 2],
    ]);
  });

  it("are found without accents or capitals", () => {
    expect(matching(known, "PARTAGE").map(({ slug }) => slug)).toEqual(["potager-partage"]);
    expect(labelFor(known, " potager  partage ")).toBe("Potager partagé");
  });

  it("are made from what is typed when nothing has that name", () => {
    expect(labelFor(known, "  pont  suspendu ")).toBe("pont suspendu");
    expect(labelFor(known, "   ")).toBeUndefined();
  });

  it("travel by slug when known, by label when new", () => {
    expect(tagsToSend(["Upcycling", "pont suspendu"], known)).toEqual(["theme-upcycling", "pont suspendu"]);
  });

  it("keep what both reviewers did", () => {
    expect(mergedTags(["a", "b"], ["a", "mine"], ["a", "b", "theirs"])).toEqual(["a", "theirs", "mine"]);
    expect(mergedTags(["a", "b"], ["a", "b"], ["b"])).toEqual(["b"]);
  });

  it("merge without a duplicate and without losing what either added", () => {
    const sets = [[], ["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["b", "c"], ["a", "b", "c"]];
    for (const base of sets)
      for (const mine of sets)
        for (const theirs of sets) {
          const merged = mergedTags(base, mine, theirs);
          expect(new Set(merged).size).toBe(merged.length);
          for (const label of [...mine, ...theirs])
            if (!base.includes(label)) expect(merged).toContain(label);
          for (const label of base)
            expect(merged.includes(label)).toBe(mine.includes(label) && theirs.includes(label));
        }
  });
});
