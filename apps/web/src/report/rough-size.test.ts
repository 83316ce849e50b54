import { geodesicAreaM2 } from "@manufacture/outline/area";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlineOf } from "../map/drawing/sketch.ts";
import { areaOf, centreOf, FIRST_SIZE, sizedSketch } from "./rough-size.ts";

describe("a rough size", () => {
  it("makes an outline that is never smaller than asked for, nor larger by more than a thousandth", () => {
    void fc.assert(
      fc.property(
        fc.double({ min: 5.3, max: 5.9, noNaN: true }),
        fc.double({ min: 50.4, max: 50.8, noNaN: true }),
        fc.integer({ min: 400, max: 400_000 }),
        fc.constantFrom("square" as const, "circle" as const),
        (lng, lat, areaM2, shape) => {
          const outline = outlineOf(sizedSketch([lng, lat], areaM2, { ...FIRST_SIZE, shape }));
          const made = outline ? geodesicAreaM2(outline) : 0;
          expect(made).toBeGreaterThanOrEqual(areaM2);
          expect(made).toBeLessThan(areaM2 * 1.0025);
        },
      ),
    );
  });

  it("is read as people write it, within what the rule allows", () => {
    const rule = undefined;
    expect(areaOf({ ...FIRST_SIZE, areaText: "12 000 m²" }, rule)).toBe(12_000);
    expect(areaOf({ ...FIRST_SIZE, areaText: "3.500,5" }, rule)).toBe(3500.5);
    for (const areaText of ["", "grand", "-3", "0"])
      expect(areaOf({ ...FIRST_SIZE, areaText }, rule)).toBeUndefined();
    expect(centreOf({ ...FIRST_SIZE, centre: "50,6326 5,5797" })).toEqual([5.5797, 50.6326]);
    expect(centreOf({ ...FIRST_SIZE, centre: "ici" })).toBeUndefined();
  });
});
