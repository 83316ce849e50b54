import { describe, expect, test } from "vitest";
import { addCorner, closeSketch, deleteCorner, insertCorner, moveCorner } from "./edit-sketch.ts";
import { cornersOf, EMPTY, outlineOf, type Sketch, sideMiddlesOf, sketchOf } from "./sketch.ts";

const drawn = (...corners: [number, number][]): Sketch => corners.reduce(addCorner, EMPTY);
const triangle = drawn([5.57, 50.63], [5.58, 50.63], [5.58, 50.64]);
const first = { polygon: 0, ring: 0, corner: 0 };

describe("drawing", () => {
  test("two corners are no outline and do not close", () => {
    const line = drawn([5.57, 50.63], [5.58, 50.63]);
    expect(outlineOf(line)).toBeUndefined();
    expect(closeSketch(line)).toBe(line);
  });

  test("three corners close, and the GeoJSON ring repeats its first corner", () => {
    const closed = closeSketch(triangle);
    expect(closed.stage).toBe("closed");
    expect(outlineOf(closed)).toEqual({
      type: "Polygon",
      coordinates: [
        [
          [5.57, 50.63],
          [5.58, 50.63],
          [5.58, 50.64],
          [5.57, 50.63],
        ],
      ],
    });
  });

  test("a closed outline takes no loose corner", () => {
    const closed = closeSketch(triangle);
    expect(addCorner(closed, [5.5, 50.5])).toBe(closed);
  });

  test("corners are kept to the centimetre", () => {
    expect(cornersOf(drawn([5.123456789, 50.987654321]))[0]?.at).toEqual([5.1234568, 50.9876543]);
  });
});

describe("editing a closed outline", () => {
  const closed = closeSketch(triangle);

  test("a corner moves", () => {
    expect(cornersOf(moveCorner(closed, first, [5.56, 50.62]))[0]?.at).toEqual([5.56, 50.62]);
  });

  test("the middle of the last side lies between the last corner and the first", () => {
    expect(sideMiddlesOf(closed).at(-1)?.at).toEqual([5.575, 50.635]);
  });

  test("a corner is inserted after the one it follows", () => {
    const four = insertCorner(closed, { ...first, corner: 2 }, [5.57, 50.64]);
    expect(cornersOf(four).map(({ at }) => at)).toEqual([
      [5.57, 50.63],
      [5.58, 50.63],
      [5.58, 50.64],
      [5.57, 50.64],
    ]);
  });

  test("below three corners the outline opens again and drawing goes on", () => {
    expect(deleteCorner(closed, first)).toEqual({
      stage: "drawing",
      corners: [
        [5.58, 50.63],
        [5.58, 50.64],
      ],
    });
  });

  test("a corner that does not exist changes nothing", () => {
    expect(deleteCorner(closed, { polygon: 3, ring: 0, corner: 0 })).toBe(closed);
    expect(moveCorner(EMPTY, first, [5, 50])).toBe(EMPTY);
  });

  test("a mended outline that is edited by hand is no longer just mended", () => {
    const outline = outlineOf(closed);
    if (!outline) throw new Error("a triangle is an outline");
    expect(moveCorner(sketchOf(outline, { mended: true }), first, [5.56, 50.62])).toMatchObject({
      mended: false,
    });
  });
});

test("a hole or a part that loses its third corner disappears, the rest stays", () => {
  const ring = (lng: number): [number, number][] => [
    [lng, 50.6],
    [lng + 0.01, 50.6],
    [lng + 0.01, 50.61],
    [lng, 50.6],
  ];
  const two = sketchOf({ type: "MultiPolygon", coordinates: [[ring(5.5), ring(5.503)], [ring(5.6)]] });
  expect(cornersOf(deleteCorner(two, { polygon: 0, ring: 1, corner: 0 }))).toHaveLength(6);
  expect(cornersOf(deleteCorner(two, { polygon: 1, ring: 0, corner: 1 }))).toHaveLength(6);
});
