import { expect, test } from "vitest";
import { handleAt } from "./handle-hit.ts";
import { type Sketch, sketchOf } from "./sketch.ts";

/** One degree is a hundred pixels here. */
const project = ([lng, lat]: readonly [number, number]) => ({ x: lng * 100, y: -lat * 100 });
const square = sketchOf({
  type: "Polygon",
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ],
  ],
});

test("a corner is caught within 22 pixels, the nearest one first", () => {
  expect(handleAt(square, { x: 15, y: -15 }, project)).toMatchObject({
    type: "corner",
    corner: { corner: 0 },
  });
  expect(handleAt(square, { x: 30, y: -30 }, project)).toBeUndefined();
});

test("the middle of a side is caught, named by the corner before it", () => {
  expect(handleAt(square, { x: 50, y: 5 }, project)).toMatchObject({ type: "middle", corner: { corner: 0 } });
});

test("a drawing in progress has no middles to catch", () => {
  const line: Sketch = {
    stage: "drawing",
    corners: [
      [0, 0],
      [1, 0],
    ],
  };
  expect(handleAt(line, { x: 50, y: 0 }, project)).toBeUndefined();
  expect(handleAt(line, { x: 98, y: 0 }, project)).toMatchObject({ type: "corner", corner: { corner: 1 } });
});

test("where a corner and a middle are both near, the corner wins", () => {
  const small = sketchOf({
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [0.3, 0],
        [0.3, 0.3],
        [0, 0],
      ],
    ],
  });
  expect(handleAt(small, { x: 12, y: 0 }, project)).toMatchObject({ type: "corner" });
});
