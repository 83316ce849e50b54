import { describe, expect, it } from "vitest";
import { byGroup, labelFor, matching, tagsToSend } from "./tags.ts";

const known = [
  { slug: "potager-partage", label: "Potager partagé", group: "espace", colour: null },
  { slug: "theme-upcycling", label: "Upcycling", group: "theme", colour: null },
  { slug: "squat", label: "Squat", group: "libre", colour: null },
  { slug: "bord-de-meuse", label: "Bord de Meuse", group: "autre", colour: null },
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
});
