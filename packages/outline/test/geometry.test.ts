import type { Position } from "@manufacture/contract/geojson";
import { expect, test } from "vitest";
import { liesIn, locate } from "../src/locate.ts";
import { meet } from "../src/meet.ts";
import { crossAt } from "../src/sector.ts";
import { turn } from "../src/turn.ts";

test("a turn to the left is positive, and in line is exactly 0", () => {
  expect(turn([0, 0], [1, 0], [1, 1])).toBeGreaterThan(0);
  expect(turn([0, 0], [1, 0], [1, -1])).toBeLessThan(0);
  expect(turn([0, 0], [1 / 128, 3 / 128], [2 / 128, 6 / 128])).toBe(0);
  // In decimals these are in line; the doubles that stand for them are not, and PostGIS sees the doubles.
  expect(turn([0.1, 0.1], [0.2, 0.2], [0.3, 0.30000000000000004])).not.toBe(0);
});

test("segments cross, touch, overlap or stay apart", () => {
  expect(meet([0, 0], [2, 2], [0, 2], [2, 0])).toEqual({ kind: "cross" });
  expect(meet([0, 0], [2, 2], [1, 1], [2, 0])).toEqual({ kind: "touch", at: [1, 1] });
  expect(meet([0, 0], [2, 0], [2, 0], [4, 0])).toEqual({ kind: "touch", at: [2, 0] });
  expect(meet([0, 0], [3, 0], [5, 0], [1, 0])).toEqual({ kind: "overlap", from: [1, 0], to: [3, 0] });
  expect(meet([0, 0], [2, 0], [3, 0], [4, 0])).toBeUndefined();
  expect(meet([0, 0], [2, 2], [0, 1], [1, 3])).toBeUndefined();
});

test("lines through a node cross when they alternate around it", () => {
  expect(crossAt([0, 0], [-1, 0], [1, 0], [0, -1], [0, 1])).toBe(true);
  expect(crossAt([0, 0], [-1, 0], [1, 0], [-1, 1], [1, 1])).toBe(false);
  expect(crossAt([0, 0], [0, 1], [1, 0], [1, 1], [-1, -1])).toBe(true);
  expect(crossAt([0, 0], [0, 1], [1, 0], [-1, 0], [-1, -1])).toBe(false);
});

const square: Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
];

test("a point is inside, outside or on a ring", () => {
  expect(locate([1, 1], square)).toBe("inside");
  expect(locate([4, 2], square)).toBe("on");
  expect(locate([2, 0], square)).toBe("on");
  expect(locate([5, 0], square)).toBe("outside");
  expect(locate([-1, 4], square)).toBe("outside");
});

test("a ring whose every corner touches another one lies in it, or outside", () => {
  const diamond: Position[] = [
    [2, 0],
    [4, 2],
    [2, 4],
    [0, 2],
  ];
  expect(liesIn(diamond, square)).toBe(true);
  const notched: Position[] = [
    [0, 0],
    [2, 2],
    [4, 0],
    [4, 4],
    [0, 4],
  ];
  const inTheNotch: Position[] = [
    [0, 0],
    [4, 0],
    [2, 2],
  ];
  const lid: Position[] = [
    [0, 0],
    [4, 0],
    [2, 1],
  ];
  expect(liesIn(lid, notched)).toBe(false);
  expect(liesIn(inTheNotch, notched)).toBe(false);
});
