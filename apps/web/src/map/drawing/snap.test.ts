import type { Position } from "@manufacture/contract/geojson";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgesOf, snap } from "./snap.ts";

/** A screen on which one degree is one pixel. */
const project = ([x, y]: Position) => ({ x, y });
const unproject = ({ x, y }: { x: number; y: number }): Position => [x, y];
const square: Position[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const caught = (x: number, y: number) => snap({ x, y }, [square], project, unproject);

describe("a new corner", () => {
  it("is caught by a corner before a side, and by nothing far off", () => {
    expect(caught(8, 5)).toEqual([0, 0]);
    expect(caught(50, 5)).toEqual([50, 0]);
    expect(caught(50, 9)).toBeUndefined();
    expect(caught(-9, 50)).toBeUndefined();
  });

  it("when caught lies on the outline, and never far from where it was aimed", () => {
    const pixel = fc.double({ min: -50, max: 150, noNaN: true });
    void fc.assert(
      fc.property(pixel, pixel, (x, y) => {
        const at = caught(x, y);
        if (!at) return;
        expect(Math.hypot(at[0] - x, at[1] - y)).toBeLessThanOrEqual(12);
        const onSide = [at[0], at[1]].some((value) => Math.abs(value) < 1e-9 || Math.abs(value - 100) < 1e-9);
        expect(onSide).toBe(true);
      }),
    );
  });

  it("never clings to the ring that it belongs to", () => {
    const sketch = { stage: "closed" as const, polygons: [[square], [square]], mended: false };
    expect(edgesOf(sketch, [], { polygon: 0, ring: 0 })).toEqual([square]);
  });
});
