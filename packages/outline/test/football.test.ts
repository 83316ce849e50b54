import { expect, test } from "vitest";
import { footballPitches } from "../src/football.ts";

test.each([
  [0, 0],
  [1_500, 0.2],
  [6_900, 1],
  [7_140, 1],
  [28_048, 4],
  [32_000, 4.5],
  [257_900, 36],
  [1_860_000, 260],
])("%i m² are about %d pitches", (areaM2, pitches) => {
  expect(footballPitches(areaM2)).toBe(pitches);
});
