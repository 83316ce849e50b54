import fc from "fast-check";
import { expect, test } from "vitest";
import { latitudeOf, longitudeOf, MAX_LATITUDE, WORLD, worldX, worldY } from "./world.ts";
import { codeOf, codesOfCell, lowerBound } from "./z-order.ts";

const step = fc.integer({ min: 0, max: WORLD - 1 });

test("a place has a code of a cell exactly when it lies in it", () => {
  fc.assert(
    fc.property(step, step, fc.integer({ min: 0, max: 20 }), step, step, (x, y, level, otherX, otherY) => {
      const side = 2 ** (32 - level);
      const [cellX, cellY] = [Math.floor(otherX / side), Math.floor(otherY / side)];
      const { from, to } = codesOfCell(level, cellX, cellY);
      const code = codeOf(x, y);
      const inside = Math.floor(x / side) === cellX && Math.floor(y / side) === cellY;
      expect(from <= code && code < to).toBe(inside);
      expect(from <= codeOf(otherX, otherY) && codeOf(otherX, otherY) < to).toBe(true);
    }),
  );
});

test("the lower bound is the first place that is not below", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 50 })),
      fc.integer({ min: -1, max: 51 }),
      (numbers, sought) => {
        const sorted = Float64Array.from(numbers).sort();
        const found = sorted.findIndex((number) => number >= sought);
        expect(lowerBound(sorted, sought)).toBe(found < 0 ? sorted.length : found);
      },
    ),
  );
});

test("degrees become steps and come back within a hundredth of a second of arc", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 179.999, noNaN: true }),
      fc.double({ min: -MAX_LATITUDE, max: MAX_LATITUDE, noNaN: true }),
      (longitude, latitude) => {
        expect(Math.abs(longitudeOf(worldX(longitude)) - longitude)).toBeLessThan(1e-7);
        expect(Math.abs(latitudeOf(worldY(latitude)) - latitude)).toBeLessThan(1e-7);
      },
    ),
  );
});
