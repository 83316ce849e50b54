import fc from "fast-check";
import { expect, test } from "vitest";
import { doubleArea } from "../public-index/outlines.ts";
import { RingCutter } from "./ring-cutter.ts";
import { BUFFER, EXTENT } from "./tile-address.ts";

/** A tile whose unit is a step, so that corners in steps are corners in units. */
const frame = { west: 100_000, north: 100_000, stepsPerUnit: 1 };

/** A star around a place, clockwise on the screen, in steps. */
const star = fc
  .tuple(
    fc.integer({ min: 95_000, max: 110_000 }),
    fc.integer({ min: 95_000, max: 110_000 }),
    fc.array(fc.integer({ min: 5, max: 5_000 }), { minLength: 3, maxLength: 30 }),
  )
  .map(([x, y, reaches]) =>
    reaches.flatMap((reach, number) => {
      const turn = (number / reaches.length) * 2 * Math.PI;
      return [Math.round(x + reach * Math.cos(turn)), Math.round(y + reach * Math.sin(turn))];
    }),
  )
  .filter((ring) => doubleArea(ring, 0, ring.length) > 0);

const cutter = new RingCutter();
const cut = (ring: number[]) => [
  ...cutter.snapped.subarray(0, cutter.cut(ring, 0, ring.length, false, frame)),
];

test("what is left lies in the tile with its buffer, turns the same way, and repeats no corner", () => {
  fc.assert(
    fc.property(star, (ring) => {
      const left = cut(ring);
      if (left.length === 0) return;
      expect(left.length).toBeGreaterThanOrEqual(6);
      expect(doubleArea(left, 0, left.length)).toBeGreaterThan(0);
      for (const value of left) {
        expect(value).toBeGreaterThanOrEqual(-BUFFER);
        expect(value).toBeLessThanOrEqual(EXTENT + BUFFER);
      }
      for (let at = 0; at < left.length; at += 2) {
        const next = (at + 2) % left.length;
        expect([left[at], left[at + 1]]).not.toEqual([left[next], left[next + 1]]);
      }
    }),
  );
});

test("a ring inside keeps its area; the four quarters of a ring have it together", () => {
  fc.assert(
    fc.property(star, (ring) => {
      const whole = doubleArea(ring, 0, ring.length) / 2;
      const inside = ring.every((value) => value >= 100_000 - BUFFER && value <= 100_000 + EXTENT + BUFFER);
      const left = cut(ring);
      const area = doubleArea(left, 0, left.length) / 2;
      if (inside) expect(area).toBe(whole);
      else expect(area).toBeLessThan(whole + ring.length * EXTENT);
      // Shifted by one extent each way, the tiles without their buffers cover the plane: with them, at least all of it.
      let sum = 0;
      for (let column = -3; column <= 3; column++)
        for (let row = -3; row <= 3; row++) {
          const shifted = { west: 100_000 + column * EXTENT, north: 100_000 + row * EXTENT, stepsPerUnit: 1 };
          sum += doubleArea(cutter.snapped, 0, cutter.cut(ring, 0, ring.length, false, shifted)) / 2;
        }
      expect(sum).toBeGreaterThanOrEqual(whole * 0.999 - ring.length * EXTENT);
    }),
    { numRuns: 60 },
  );
});
