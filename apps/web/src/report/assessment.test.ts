import type { OutlineRule } from "@manufacture/contract/verdict";
import { expect, test } from "vitest";
import { addCorner, closeSketch } from "../map/drawing/edit-sketch.ts";
import { EMPTY, type Sketch } from "../map/drawing/sketch.ts";
import { assess } from "./assessment.ts";

const box = (west: number, south: number, east: number, north: number): OutlineRule["territory"] => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ],
});
const rule: OutlineRule = {
  minAreaM2: 3000,
  floorAreaM2: 100,
  maxAreaM2: 5_000_000,
  maxCorners: 500,
  territory: box(5, 50, 6.5, 51),
  country: box(2.5, 49.4, 6.5, 51.6),
};

/** A square drawn near Liège, its side in metres, not closed yet. */
const square = (sideM: number): Sketch => {
  const [lng, lat] = [sideM / (111_195 * Math.cos((50.64 * Math.PI) / 180)), sideM / 111_195];
  const corners: [number, number][] = [
    [0, 0],
    [lng, 0],
    [lng, lat],
    [0, lat],
  ];
  return corners.reduce((sketch, [x, y]) => addCorner(sketch, [5.58 + x, 50.64 + y]), EMPTY);
};

test("two corners are nothing to judge", () => {
  expect(assess(EMPTY, rule)).toEqual({ standing: "empty", areaM2: undefined, corners: 0, defects: [] });
});

test("without a rule an outline is measured, not judged", () => {
  const { standing, areaM2 } = assess(square(60), undefined);
  expect(standing).toBe("unruled");
  expect(areaM2).toBeGreaterThan(3500);
  expect(areaM2).toBeLessThan(3700);
});

test.each([
  [60, "candidate"],
  [54.3, "to_check"],
  [40, "small_site"],
])("a closed square of %d m is %s", (sideM, standing) => {
  expect(assess(closeSketch(square(sideM)), rule).standing).toBe(standing);
});

test("a drawing that has only begun is small; closed like that, it is wrong", () => {
  expect(assess(square(5), rule)).toMatchObject({ standing: "small_site", defects: [] });
  expect(assess(closeSketch(square(5)), rule)).toMatchObject({
    standing: "wrong",
    defects: [{ code: "too_tiny" }],
  });
});
