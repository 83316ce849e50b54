import { Verdict } from "@manufacture/contract/verdict";
import { describe, expect, test } from "vitest";
import { verdict } from "../src/verdict.ts";
import { fixture, fixtures, rule } from "./fixtures.ts";

const codes = (outline: unknown) => verdict(outline, rule).defects.map(({ code }) => code);

describe.each(["candidate", "to_check", "small_site"] as const)(
  "outlines in fixtures/%s take that path",
  (path) => {
    test.each(fixtures(path))("$name", ({ outline }) => {
      const said = verdict(outline, rule);
      expect(said.defects.filter(({ severity }) => severity === "refused")).toEqual([]);
      expect(said).toMatchObject({ accepted: true, path });
      expect(Verdict.parse(said)).toEqual(said);
    });
  },
);

describe("outlines in fixtures/refused are refused for the reason in their name", () => {
  test.each(fixtures("refused"))("$name", ({ name, outline }) => {
    const said = verdict(outline, rule);
    const [code] = name.split("--");
    expect(said.accepted).toBe(false);
    expect(said.outline).toBeUndefined();
    expect(said.defects).toContainEqual(expect.objectContaining({ code, severity: "refused" }));
    expect(Verdict.parse(said)).toEqual(said);
  });
});

const CURED = /^(swapped_axes|spike--fence|self_crossing|ring_touches|hole|interior|parts)/;

describe("a broken outline comes with its cure", () => {
  test.each(fixtures("refused").filter(({ name }) => CURED.test(name)))("$name", ({ outline }) => {
    const { cure } = verdict(outline, rule).defects.find(({ cure }) => cure) ?? {};
    expect(verdict(cure, rule)).toMatchObject({
      accepted: true,
      defects: expect.not.arrayContaining(["refused"]),
    });
  });
});

test("a bow-tie becomes the rectangle of its four corners, and is told where it crosses", () => {
  const [crossing] = verdict(fixture("refused/self_crossing--bow-tie"), rule).defects;
  const [longitude, latitude] = [5.5585 + 40 / 70597, 50.6388 + 30 / 111250];
  expect(crossing?.place?.coordinates[0]).toBeCloseTo(longitude, 5);
  expect(crossing?.place?.coordinates[1]).toBeCloseTo(latitude, 5);
  expect(verdict(crossing?.cure, rule).areaM2).toBeCloseTo(4800, -2);
});

test("two corners in the wrong order give back Saint-Laurent", () => {
  const meant = verdict(fixture("candidate/saint-laurent"), rule);
  const [crossing] = verdict(fixture("refused/self_crossing--two-corners-in-the-wrong-order"), rule).defects;
  expect(verdict(crossing?.cure, rule).areaM2).toBe(meant.areaM2);
});

test("a spike is shown at its tip and cut there", () => {
  const said = verdict(fixture("refused/spike--fence"), rule);
  expect(said.defects[0]).toMatchObject({ code: "spike", place: { type: "Point" } });
  expect(verdict(said.defects[0]?.cure, rule).areaM2).toBeCloseTo(4800, -2);
});

test("an overlap is shown as the line that is shared", () => {
  const [shared] = verdict(fixture("refused/parts_overlap--shared-wall"), rule).defects;
  expect(shared).toMatchObject({ code: "parts_overlap", place: { type: "LineString" } });
});

test("a hole that sticks out is cut, one beside the site is dropped", () => {
  const cureOf = (name: string) => verdict(fixture(`refused/hole_outside--${name}`), rule).defects[0]?.cure;
  expect(verdict(cureOf("across"), rule).areaM2).toBeCloseTo(4800 - 200, -2);
  expect(verdict(cureOf("beside"), rule).areaM2).toBeCloseTo(4800, -2);
});

test("a yard from wall to wall leaves two parts that touch, of the same area", () => {
  const [split] = verdict(fixture("refused/interior_split--yard-from-wall-to-wall"), rule).defects;
  expect(split?.cure?.coordinates).toHaveLength(2);
  expect(verdict(split?.cure, rule).areaM2).toBeCloseTo(90 * 70 - 30 * 35, -2);
});

test("swapped axes are swapped back, and a bow-tie among them untangled at once", () => {
  const said = verdict(fixture("refused/swapped_axes--bow-tie"), rule);
  expect(said.defects.map(({ code }) => code)).toEqual(["swapped_axes", "self_crossing"]);
  expect(said.areaM2).toBeNull();
  expect(said.defects[1]?.cure).toEqual(said.defects[0]?.cure);
});

test("small repairs are silent or said, never refused", () => {
  const plain = verdict(fixture("candidate/saint-laurent"), rule);
  expect(codes(fixture("candidate/unclosed"))).toEqual(["unclosed"]);
  expect(codes(fixture("candidate/with-heights-and-a-double-click"))).toEqual(["duplicate_corner"]);
  expect(codes(fixture("candidate/clockwise"))).toEqual([]);
  for (const name of ["unclosed", "with-heights-and-a-double-click"])
    expect(verdict(fixture(`candidate/${name}`), rule).outline).toEqual(plain.outline);
  expect(verdict(fixture("candidate/unclosed"), rule).defects[0]?.cure).toEqual(plain.outline);
});

test("the first corner stays the first, whichever way the ring was walked", () => {
  const { outline } = verdict(fixture("candidate/clockwise"), rule);
  expect(outline?.coordinates[0]?.[0]?.[0]).toEqual([5.557154, 50.638171]);
});

test("areas are those of the ellipsoid", () => {
  expect(verdict(fixture("candidate/saint-laurent"), rule).areaM2).toBeCloseTo(28_000, -4);
  expect(verdict(fixture("candidate/chertal"), rule).areaM2).toBeCloseTo(1_860_000, -5);
});

test("outside the territory is a notice with its place, and keeps the path", () => {
  const said = verdict(fixture("candidate/out-of-territory-namur"), rule);
  expect(said.path).toBe("candidate");
  expect(said.defects).toMatchObject([
    { code: "out_of_territory", severity: "notice", place: { type: "Point" } },
  ]);
});

test("the thresholds belong to the call", () => {
  const outline = fixture("to_check/2900-m2");
  expect(verdict(outline, { ...rule, minAreaM2: 2000 }).path).toBe("candidate");
  expect(verdict(outline, { ...rule, minAreaM2: 2900 / 0.94 }).path).toBe("small_site");
  expect(codes(outline)).toEqual(["nearly_large_enough"]);
  expect(verdict(outline, { ...rule, maxCorners: 3 })).toMatchObject({
    accepted: false,
    areaM2: null,
    corners: 4,
    defects: [{ code: "too_many_corners" }],
  });
});

test("what breaks in two ways is told both, in the order a person should hear it", () => {
  const tangled = { type: "Polygon", coordinates: [[...bowTie, [5.56, 50.64], [5.56, 50.64]]] };
  expect(new Set(codes(tangled))).toEqual(new Set(["unclosed", "duplicate_corner", "self_crossing"]));
  expect(codes(tangled)[0]).toBe("unclosed");
});

const bowTie = [
  [5.558, 50.638],
  [5.559, 50.639],
  [5.559, 50.638],
  [5.558, 50.639],
];
