import { expect, test } from "vitest";
import { namedIn } from "./mentions.ts";

const team = [
  { id: "1", name: "Aurélie Dupont" },
  { id: "2", name: "Anne" },
  { id: "3", name: "Anne-Lise" },
];
const names = (note: string) => namedIn(note, team).map(({ id }) => id);

test("somebody is named by @ and the first name, with or without accents", () => {
  expect(names("@aurelie, tu passes ?")).toEqual(["1"]);
  expect(names("vu avec @Aurélie Dupont")).toEqual(["1"]);
});

test("a name that another begins with is not that other, and an address is no name", () => {
  expect(names("@Annette")).toEqual([]);
  expect(names("anne@example.be")).toEqual([]);
});
