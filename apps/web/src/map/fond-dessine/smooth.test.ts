import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import { smooth } from "./smooth.ts";

const meander: Position[] = [
  [5.779, 50.569],
  [5.779, 50.566],
  [5.781, 50.563],
  [5.775, 50.562],
  [5.769, 50.567],
];

describe("a smooth line", () => {
  it("passes through every control point, in order", () => {
    expect(smooth(meander, 8).filter((_, i) => i % 8 === 0)).toEqual(meander);
  });

  it("draws the asked number of pieces between two control points", () => {
    expect(smooth(meander, 8)).toHaveLength((meander.length - 1) * 8 + 1);
  });

  it("stays straight through points in a row", () => {
    const row: Position[] = [
      [5.5, 50.6],
      [5.51, 50.61],
      [5.53, 50.63],
    ];
    for (const [lon = 0, lat = 0] of smooth(row, 10)) expect(lat - 50.6).toBeCloseTo(lon - 5.5, 12);
  });

  it("turns by small steps where the control points make a corner", () => {
    const corner: Position[] = [
      [5.5, 50.6],
      [5.52, 50.6],
      [5.52, 50.62],
      [5.54, 50.62],
    ];
    const line = smooth(corner, 16);
    const turns = line.slice(2).map((_, i) => turn(line, i + 1));
    expect(Math.max(...turns)).toBeLessThan(Math.PI / 8);
  });

  it("makes no loop where points crowd after a long reach", () => {
    const reach: Position[] = [
      [5.4, 50.6],
      [5.5, 50.6],
      [5.501, 50.601],
      [5.6, 50.6],
    ];
    const lons = smooth(reach, 24).map(([lon = 0]) => lon);
    expect(lons).toEqual(lons.toSorted((a, b) => a - b));
  });

  it("merges a point written twice instead of dividing by nothing", () => {
    const line = smooth(
      meander.flatMap((point) => [point, point]),
      4,
    );
    expect(line).toEqual(smooth(meander, 4));
  });

  it("leaves a line of two points, one or none as it is", () => {
    for (const count of [0, 1, 2])
      expect(smooth(meander.slice(0, count), 8)).toEqual(meander.slice(0, count));
  });
});

/** Change of direction at a vertex, radians, on the plane of degrees with east shortened as at Liège. */
function turn(line: Position[], i: number): number {
  const heading = (from: Position = [], to: Position = []) =>
    Math.atan2((to[1] ?? 0) - (from[1] ?? 0), ((to[0] ?? 0) - (from[0] ?? 0)) * 0.635);
  return Math.abs(heading(line[i - 1], line[i]) - heading(line[i], line[i + 1]));
}
