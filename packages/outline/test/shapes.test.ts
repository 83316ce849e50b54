import type { Outline, Position } from "@manufacture/contract/geojson";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { geodesicAreaM2 } from "../src/area.ts";
import { locate } from "../src/locate.ts";
import { sizedOutline } from "../src/sized.ts";
import { unionOf } from "../src/union.ts";
import { verdict } from "../src/verdict.ts";
import { rule } from "./fixtures.ts";

const inBelgium = fc.tuple(
  fc.double({ min: 3, max: 6.2, noNaN: true }),
  fc.double({ min: 49.6, max: 51.4, noNaN: true }),
);

describe("a place and a rough size", () => {
  test("make an outline of that size around it, square or round", () => {
    fc.assert(
      fc.property(
        inBelgium,
        fc.double({ min: 100, max: 500_000, noNaN: true }),
        fc.constantFrom("square" as const, "circle" as const),
        (centre, areaM2, shape) => {
          const outline = sizedOutline(centre, areaM2, shape);
          expect(Math.abs(geodesicAreaM2(outline) / areaM2 - 1)).toBeLessThan(0.001);
          expect(locate(centre, outline.coordinates[0]?.slice(0, -1) ?? [])).toBe("inside");
        },
      ),
    );
  });

  test("at Liège, 3 000 m² asked for are a candidate to check at worst", () => {
    const judged = verdict(sizedOutline([5.58, 50.64], 3000, "circle"), rule);
    expect(judged.accepted).toBe(true);
    expect(judged.path).not.toBe("small_site");
  });
});

describe("parcels side by side", () => {
  const box = (west: number, south: number, east: number, north: number): Outline => ({
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ] as Position[],
    ],
  });

  test("that share a wall become one outline without it", () => {
    const union = unionOf([box(5.58, 50.64, 5.581, 50.641), box(5.581, 50.64, 5.582, 50.641)]);
    expect(union.coordinates).toHaveLength(1);
    expect(verdict(union, rule).accepted).toBe(true);
  });

  test("that lie apart stay two parts", () => {
    expect(
      unionOf([box(5.58, 50.64, 5.581, 50.641), box(5.583, 50.64, 5.584, 50.641)]).coordinates,
    ).toHaveLength(2);
  });

  test("around a yard leave the yard out", () => {
    const ring = [
      box(5.58, 50.64, 5.583, 50.641),
      box(5.58, 50.642, 5.583, 50.643),
      box(5.58, 50.641, 5.581, 50.642),
      box(5.582, 50.641, 5.583, 50.642),
    ];
    const union = unionOf(ring);
    expect(union.coordinates.map((part) => part.length)).toEqual([2]);
    const sum = ring.reduce((area, outline) => area + geodesicAreaM2(outline), 0);
    expect(geodesicAreaM2(union)).toBeCloseTo(sum, 0);
  });

  test("of any grid add up to the area of all of them, and the verdict takes the union", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 12, selector: String }),
        (cells) => {
          const outlines = cells.map(([x, y]) =>
            box(5.58 + x / 1000, 50.64 + y / 1000, 5.581 + x / 1000, 50.641 + y / 1000),
          );
          const union = unionOf(outlines);
          const sum = outlines.reduce((area, outline) => area + geodesicAreaM2(outline), 0);
          expect(Math.abs(geodesicAreaM2(union) / sum - 1)).toBeLessThan(0.001);
          expect(
            verdict(union, { ...rule, maxAreaM2: 1e9 }).defects.filter(
              ({ severity }) => severity === "refused",
            ),
          ).toEqual([]);
        },
      ),
    );
  });
});
