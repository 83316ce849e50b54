import fc from "fast-check";
import { expect, test } from "vitest";
import { geodesicAreaM2 } from "../src/area.ts";
import { partsOf } from "../src/corners.ts";
import { generalise } from "../src/generalise.ts";
import { covers } from "../src/locate.ts";
import { pointOnSurface } from "../src/point-on-surface.ts";
import { anyOutline, simpleOutline } from "../src/testing/arbitraries.ts";
import { geometricDefects } from "../src/validity.ts";
import { verdict } from "../src/verdict.ts";
import { fixture, rule } from "./fixtures.ts";

const site = (name: string) => {
  const { outline } = verdict(fixture(`candidate/${name}`), rule);
  if (!outline) throw new Error(`${name} is no candidate`);
  return outline;
};

test("exact is the outline itself", () => {
  expect(generalise(site("saint-laurent"), { kind: "exact" })).toEqual(site("saint-laurent"));
});

test("simplified keeps the look of the place and none of its corners", () => {
  const exact = site("chertal");
  const simple = generalise(exact, { kind: "simplified", toleranceM: 50 });
  const corners = new Set(exact.coordinates.flat(2).map(String));
  expect(simple.coordinates.flat(2).filter((corner) => corners.has(String(corner)))).toEqual([]);
  expect(geodesicAreaM2(simple) / geodesicAreaM2(exact)).toBeCloseTo(1, 1);
  expect(generalise(exact, { kind: "simplified", toleranceM: 50 })).toEqual(simple);
});

test("a site smaller than the tolerance becomes a disc", () => {
  const disc = generalise(site("saint-laurent"), { kind: "simplified", toleranceM: 500 });
  expect(geodesicAreaM2(disc)).toBeGreaterThan(700_000);
});

test("generalised is whole squares: it covers the place and shares no side with it", () => {
  const exact = site("saint-laurent");
  const squares = generalise(exact, { kind: "generalised", gridM: 50 });
  for (const corner of exact.coordinates.flat(2)) expect(covers(squares, corner)).toBe(true);
  const corners = new Set(exact.coordinates.flat(2).map(String));
  expect(squares.coordinates.flat(2).filter((corner) => corners.has(String(corner)))).toEqual([]);
  expect(geodesicAreaM2(squares)).toBeGreaterThan(geodesicAreaM2(exact));
});

test("a disc has the radius asked for, and is not centred on the place", () => {
  const disc = generalise(site("saint-laurent"), { kind: "disc", radiusM: 200 });
  expect(geodesicAreaM2(disc) / (Math.PI * 200 ** 2)).toBeCloseTo(1, 1);
  expect(pointOnSurface(partsOf(disc))).not.toEqual(pointOnSurface(partsOf(site("saint-laurent"))));
});

test("whatever is generalised is valid, normal and covers a point of the place", () => {
  const how = fc.oneof(
    fc.record({
      kind: fc.constant("simplified" as const),
      toleranceM: fc.double({ min: 5, max: 500, noNaN: true }),
    }),
    fc.record({
      kind: fc.constant("generalised" as const),
      gridM: fc.double({ min: 20, max: 500, noNaN: true }),
    }),
    fc.record({
      kind: fc.constant("disc" as const),
      radiusM: fc.double({ min: 50, max: 2000, noNaN: true }),
    }),
  );
  const anywhere = { ...rule, floorAreaM2: 0, maxAreaM2: 1e12 };
  fc.assert(
    fc.property(fc.oneof(anyOutline, simpleOutline), how, (drawn, kind) => {
      const { outline } = verdict(drawn, anywhere);
      if (!outline) return;
      const published = generalise(outline, kind);
      expect(geometricDefects(partsOf(published))).toEqual([]);
      expect(verdict(published, anywhere).outline).toEqual(published);
      expect(covers(published, pointOnSurface(partsOf(outline)))).toBe(true);
    }),
    { numRuns: 500 },
  );
});
