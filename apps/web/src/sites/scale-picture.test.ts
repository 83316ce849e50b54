import type { MultiPolygon } from "@manufacture/contract/geojson";
import { describe, expect, it } from "vitest";
import { scalePicture, squareAreaM2, timesTheSquare } from "./scale-picture.ts";

/** About 706 m from west to east and 556 m from south to north. */
const field: MultiPolygon = {
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [5.57, 50.64],
        [5.58, 50.64],
        [5.58, 50.645],
        [5.57, 50.645],
        [5.57, 50.64],
      ],
    ],
  ],
};

describe("the outline beside Place Saint-Lambert", () => {
  const picture = scalePicture(field);

  it("is in metres, both at one scale and on one line", () => {
    expect(picture.heightM).toBeCloseTo(556, 0);
    expect(picture.widthM).toBeCloseTo(705.2 * 1.06 + 190 * 1.06, 0);
    expect(picture.outline).toMatch(/^M0\.0 556\.0L/);
    expect(picture.square).toContain(" 556.0");
  });

  it("keeps north up", () => {
    const [, ...ys] = picture.outline.match(/ (\d+\.\d)/g)?.map(Number) ?? [];
    expect(Math.min(...ys)).toBe(0);
  });
});

describe("the square as a measure", () => {
  it("has about the area of a rectangle of 190 m × 110 m, less its corners", () => {
    expect(squareAreaM2()).toBeGreaterThan(0.75 * 190 * 110);
    expect(squareAreaM2()).toBeLessThan(190 * 110);
  });

  it("is said as one would: a share below one, halves below ten, then whole", () => {
    const square = squareAreaM2();
    expect([0.304, 2.3, 111.4].map((times) => timesTheSquare(times * square))).toEqual([0.3, 2.5, 111]);
  });
});
