import { expect, test } from "vitest";
import { judgeTerritory } from "../src/territory.ts";
import { rule } from "./fixtures.ts";

const box = (west: number, south: number, east: number, north: number) => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const codes = (shape: unknown) => judgeTerritory(shape, rule.country).defects.map(({ code }) => code);

test("a territory may be any country's, as large as a continent, and reach over borders", () => {
  for (const shape of [box(4.9, 50.1, 6.5, 50.8), box(-10, 36, 30, 70), box(5.7, 50.6, 6.6, 51.2)])
    expect(judgeTerritory(shape, rule.country)).toMatchObject({ accepted: true, defects: [] });
});

test("latitude before longitude is told from a territory abroad, with the place", () => {
  expect(codes(box(50.1, 4.9, 50.8, 6.5))).toEqual(["swapped_axes"]);
  expect(codes(box(50.1, -30, 50.8, -28))).toEqual([]);
});

test("a territory of less than a hectare, or of several continents, is none", () => {
  expect(codes(box(5.5, 50.6, 5.5005, 50.6005))).toEqual(["too_tiny"]);
  expect(codes(box(-60, -60, 100, 70))).toEqual(["too_large"]);
});
