import { footballPitches } from "@manufacture/outline/football";
import { expect, test } from "vitest";
import { text } from "../text/text.ts";
import { measuredText, missingText } from "./area-words.ts";

const plain = (written: string) => written.replace(/[\u00a0\u202f]/g, " ");

test.each([
  [2_937.4, "2 937 m²"],
  [9_999.4, "9 999 m²"],
  [28_123, "28 100 m²"],
  [1_234_567, "1 234 600 m²"],
])("%d m² is written %s", (areaM2, written) => {
  expect(plain(measuredText(areaM2))).toBe(written);
});

test("what is missing is never said to be nothing", () => {
  expect(plain(missingText(1_760, 3_000))).toBe("1 240 m²");
  expect(plain(missingText(2_999.9, 3_000))).toBe("10 m²");
});

test.each([
  [100, ""],
  [700, "environ 0,1 terrain de football"],
  [3_570, "environ un demi-terrain de football"],
  [7_000, "environ un terrain de football"],
  [11_000, "environ 1,5 terrain de football"],
  [28_100, "environ 4 terrains de football"],
])("%d m² is compared as « %s »", (areaM2, words) => {
  expect(plain(text.report.area.comparison(footballPitches(areaM2)))).toBe(words);
});
