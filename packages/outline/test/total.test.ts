import { Verdict } from "@manufacture/contract/verdict";
import fc from "fast-check";
import { expect, test } from "vitest";
import { verdict } from "../src/verdict.ts";
import { rule } from "./fixtures.ts";

const judged = (value: unknown) => {
  const said = verdict(value, rule);
  expect(Verdict.parse(said)).toEqual(said);
  return said;
};

test("any value whatever gets a verdict", () => {
  fc.assert(
    fc.property(
      fc.anything({ withSparseArray: true, withNullPrototype: true }),
      (value) => void judged(value),
    ),
  );
  fc.assert(fc.property(fc.jsonValue(), (value) => void judged(value)));
});

test("any value in place of the coordinates gets a verdict", () => {
  const number = fc.oneof(
    fc.double(),
    fc.double({ min: 5, max: 6 }),
    fc.double({ min: 50, max: 51 }),
    fc.anything(),
  );
  const nested = fc.array(
    fc.array(fc.array(fc.array(number, { maxLength: 3 }), { maxLength: 6 }), { maxLength: 3 }),
    {
      maxLength: 3,
    },
  );
  const type = fc.constantFrom("Polygon", "MultiPolygon");
  const outline = fc.record({ type, coordinates: fc.oneof(nested, fc.anything()) });
  fc.assert(
    fc.property(outline, (value) => void judged(value)),
    { numRuns: 2000 },
  );
});

test.each([
  ["nothing", "null"],
  ["a text", '"Polygon"'],
  ["an own __proto__", '{"__proto__":{"type":"Polygon","coordinates":[]}}'],
  ["coordinates that are an object", '{"type":"Polygon","coordinates":{"length":1}}'],
  ["a hole in the list of parts", '{"type":"MultiPolygon","coordinates":[[],[]]}'],
])("%s is no outline", (_, text) => {
  expect(judged(JSON.parse(text)).defects).toEqual([{ code: "not_an_outline", severity: "refused" }]);
});

test("brackets 10 000 deep are no numbers", () => {
  const deep = `${"[".repeat(10_000)}${"]".repeat(10_000)}`;
  expect(judged(JSON.parse(`{"type":"Polygon","coordinates":${deep}}`)).defects).toEqual([
    { code: "not_finite", severity: "refused" },
  ]);
});

test("numbers that are too great for the Earth have no place to show", () => {
  for (const far of [1e308, -1e308, 181, 5e-324 + 250_000])
    expect(
      judged({
        type: "Polygon",
        coordinates: [
          [
            [far, 50],
            [5, 50],
            [5, 51],
            [far, 50],
          ],
        ],
      }).defects,
    ).toEqual([{ code: "other_country", severity: "refused" }]);
});

test("a hundred thousand corners, duplicates or rings are counted, not compared", () => {
  const corners = Array.from({ length: 1e5 }, (_, i) => [5 + i / 1e5, 50.5 + (i % 7) / 10]);
  expect(judged({ type: "Polygon", coordinates: [corners] })).toMatchObject({
    corners: 1e5,
    areaM2: null,
    defects: [{ code: "too_many_corners" }],
  });
  expect(judged({ type: "Polygon", coordinates: [corners.fill([5.5, 50.6])] }).accepted).toBe(false);
  expect(judged({ type: "Polygon", coordinates: new Array(1e5).fill([]) }).accepted).toBe(false);
});

test("minus zero is stored as zero", () => {
  const world = {
    type: "MultiPolygon" as const,
    coordinates: [
      [
        [
          [-9, -9],
          [9, -9],
          [9, 9],
          [-9, 9],
          [-9, -9],
        ],
      ],
    ],
  };
  const atNull = {
    type: "Polygon",
    coordinates: [
      [
        [-0, -0],
        [0.001, 0],
        [0.001, 0.001],
        [-1e-9, -0],
      ],
    ],
  };
  const said = verdict(atNull, { ...rule, country: world as typeof rule.country });
  expect(Object.is(said.outline?.coordinates[0]?.[0]?.[0]?.[0], 0)).toBe(true);
});

test("a tangle that crosses itself hundreds of thousands of times gets a verdict, at once", () => {
  for (const [corners, step] of [
    [499, 249],
    [749, 374],
    [1999, 999],
  ] as const) {
    const star = Array.from({ length: corners + 1 }, (_, index) => {
      const angle = (((index * step) % corners) / corners) * 2 * Math.PI;
      return [5.5 + 0.01 * Math.cos(angle), 50.6 + 0.01 * Math.sin(angle)];
    });
    const said = verdict({ type: "Polygon", coordinates: [star] }, { ...rule, maxCorners: 2000 });
    expect(said.accepted).toBe(false);
    expect(said.defects[0]?.code).toBe("self_crossing");
  }
});
