import type { DefectCode } from "@manufacture/contract/verdict";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyOutline, simpleOutline, strewnRing } from "../src/testing/arbitraries.ts";
import { verdict } from "../src/verdict.ts";
import { rule as call } from "./fixtures.ts";

// The sheets of the generators are of all sizes: only the shape is judged here.
const rule = { ...call, floorAreaM2: 0, maxAreaM2: 1e12 };
const SHAPE: ReadonlySet<DefectCode> = new Set([
  "unclosed",
  "duplicate_corner",
  "too_few_corners",
  "spike",
  "self_crossing",
  "ring_touches_itself",
  "hole_outside",
  "holes_overlap",
  "interior_split",
  "parts_overlap",
]);

test("a cure leaves no defect of shape, and is the same for all of them", () => {
  fc.assert(
    fc.property(anyOutline, (outline) => {
      const cures = new Set(verdict(outline, rule).defects.flatMap(({ cure }) => (cure ? [cure] : [])));
      expect(cures.size).toBeLessThanOrEqual(1);
      for (const cure of cures) {
        const cured = verdict(cure, rule);
        expect(cured.defects.filter(({ code }) => SHAPE.has(code))).toEqual([]);
        expect(cured.accepted).toBe(true);
        expect(cured.outline).toEqual(cure);
      }
    }),
    { numRuns: 3000 },
  );
});

test("all but flat outlines have a cure", () => {
  const outlines = fc.sample(anyOutline, { numRuns: 2000, seed: 11 });
  const broken = outlines.map((outline) => verdict(outline, rule)).filter(({ accepted }) => !accepted);
  const cured = broken.filter(({ defects }) => defects.some(({ cure }) => cure));
  expect(broken.length).toBeGreaterThan(1000);
  expect(cured.length / broken.length).toBeGreaterThan(0.95);
});

test("a ring of corners strewn at random is untangled without losing one", () => {
  fc.assert(
    fc.property(fc.noBias(strewnRing(40)), (outline) => {
      const said = verdict(outline, rule);
      const [first] = said.defects;
      fc.pre(first !== undefined && said.defects.every(({ code }) => code === "self_crossing"));
      expect(verdict(first?.cure, rule)).toMatchObject({ accepted: true, corners: said.corners });
    }),
    { numRuns: 200 },
  );
});

test("the verdict on its own outline is the same, with nothing left to repair", () => {
  fc.assert(
    fc.property(fc.oneof(anyOutline, simpleOutline), (outline) => {
      const first = verdict(outline, rule);
      if (!first.outline) return;
      const again = verdict(first.outline, rule);
      expect({ ...again, defects: [] }).toEqual({ ...first, defects: [] });
      expect(again.defects).toEqual(first.defects.filter(({ code }) => !SHAPE.has(code)));
    }),
    { numRuns: 2000 },
  );
});

test("the generators do give both valid and broken outlines of every kind", () => {
  const outlines = fc.sample(anyOutline, { numRuns: 1500, seed: 7 });
  const verdicts = outlines.map((outline) => verdict(outline, rule));
  const met = new Set(verdicts.flatMap(({ defects }) => defects.map(({ code }) => code)));
  for (const code of SHAPE) if (code !== "unclosed") expect(met).toContain(code);
  expect(verdicts.filter(({ accepted }) => accepted).length).toBeGreaterThan(300);
});
