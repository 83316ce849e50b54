import { describe, expect, test } from "vitest";
import { cornersOf, sketchOf } from "./sketch.ts";
import { readCoordinates, writeCoordinates } from "./typed-coordinates.ts";

const corners = (text: string) => {
  const typed = readCoordinates(text);
  return typed.ok ? cornersOf(typed.sketch).map(({ at }) => at) : typed;
};

describe("a line per corner, latitude first", () => {
  test.each([
    ["50.6326, 5.5797"],
    ["50.6326 5.5797"],
    ["50.6326,5.5797"],
    ["50.6326;5.5797"],
    ["50,6326 5,5797"],
    ["50,6326, 5,5797"],
    ["50,6326 ; 5,5797"],
    ["(50.6326, 5.5797)"],
    ["50.6326° N, 5.5797° E"],
  ])("%s is one corner in Liège", (line) => {
    expect(corners(line)).toEqual([[5.5797, 50.6326]]);
  });

  test("three lines close; empty lines and a repeated first corner do no harm", () => {
    const typed = readCoordinates("50.63, 5.57\n\n50.63, 5.58\n50.64, 5.58\n50.63, 5.57\n");
    expect(typed).toMatchObject({ ok: true, sketch: { stage: "closed" } });
    expect(typed.ok && cornersOf(typed.sketch)).toHaveLength(3);
  });

  test("two lines are kept as a drawing to go on with", () => {
    expect(readCoordinates("50.63, 5.57\n50.63, 5.58")).toMatchObject({ sketch: { stage: "drawing" } });
  });

  test("longitude first is understood when nothing else makes sense, and said", () => {
    const typed = readCoordinates("5.57, 50.63\n5.58, 50.63\n5.58, 50.64");
    expect(typed).toMatchObject({ ok: true, swapped: true });
    expect(typed.ok && cornersOf(typed.sketch)[0]?.at).toEqual([5.57, 50.63]);
  });

  test("an unreadable line is named by its number", () => {
    expect(readCoordinates("50.63, 5.57\nrue Saint-Laurent")).toEqual({
      ok: false,
      reason: "line",
      line: 2,
      text: "rue Saint-Laurent",
    });
  });

  test("a latitude beyond the poles is no latitude", () => {
    expect(readCoordinates("95, 5.5")).toMatchObject({ ok: false, reason: "line", line: 1 });
  });
});

describe("GeoJSON", () => {
  const ring = [
    [5.57, 50.63, 62],
    [5.58, 50.63, 62],
    [5.58, 50.64, 62],
    [5.57, 50.63, 62],
  ];
  const polygon = { type: "Polygon", coordinates: [ring] };

  test.each([
    ["a geometry", polygon],
    ["a feature", { type: "Feature", properties: {}, geometry: polygon }],
    ["a collection", { type: "FeatureCollection", features: [{ type: "Feature", geometry: polygon }] }],
  ])("%s with altitudes gives three corners", (_, value) => {
    expect(corners(JSON.stringify(value))).toHaveLength(3);
  });

  test("a point is no outline, and half a file no GeoJSON", () => {
    expect(readCoordinates('{"type":"Point","coordinates":[5,50]}')).toMatchObject({ reason: "no_polygon" });
    expect(readCoordinates('{"type":"Poly')).toMatchObject({ reason: "not_geojson" });
  });
});

test("nothing typed is said to be nothing", () => {
  expect(readCoordinates("  \n ")).toEqual({ ok: false, reason: "empty" });
});

test("what is written reads back as the same corners, with a hole too", () => {
  const plain = sketchOf({
    type: "Polygon",
    coordinates: [
      [
        [5.57, 50.63],
        [5.58, 50.63],
        [5.58, 50.64],
      ],
    ],
  });
  const holed = sketchOf({
    type: "Polygon",
    coordinates: [
      [
        [5.5, 50.6],
        [5.6, 50.6],
        [5.6, 50.7],
        [5.5, 50.6],
      ],
      [
        [5.56, 50.62],
        [5.58, 50.62],
        [5.58, 50.64],
        [5.56, 50.62],
      ],
    ],
  });
  for (const sketch of [plain, holed]) {
    expect(corners(writeCoordinates(sketch))).toEqual(cornersOf(sketch).map(({ at }) => at));
  }
});
