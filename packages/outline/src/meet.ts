import type { Position } from "@manufacture/contract/geojson";
import { turn } from "./turn.ts";

/** How two segments meet: inside both, at an end of one of them, or along a common stretch. */
export type Meeting =
  | { kind: "cross" }
  | { kind: "touch"; at: Position }
  | { kind: "overlap"; from: Position; to: Position };

/** How segment a-b meets segment c-d; undefined when they do not. Exact. */
export function meet(a: Position, b: Position, c: Position, d: Position): Meeting | undefined {
  if (apart(a, b, c, d)) return undefined;
  const cSide = turn(a, b, c);
  const dSide = turn(a, b, d);
  if ((cSide > 0 && dSide > 0) || (cSide < 0 && dSide < 0)) return undefined;
  const aSide = turn(c, d, a);
  const bSide = turn(c, d, b);
  if ((aSide > 0 && bSide > 0) || (aSide < 0 && bSide < 0)) return undefined;
  if (cSide === 0 && dSide === 0) return alongOneLine(a, b, c, d);
  if (cSide === 0) return { kind: "touch", at: c };
  if (dSide === 0) return { kind: "touch", at: d };
  if (aSide === 0) return { kind: "touch", at: a };
  if (bSide === 0) return { kind: "touch", at: b };
  return { kind: "cross" };
}

/** Where segments that cross do so: the ratio comes from the robust areas on both sides of c-d. */
export function crossing(a: Position, b: Position, c: Position, d: Position): Position {
  const aSide = turn(c, d, a);
  const ratio = aSide / (aSide - turn(c, d, b));
  return [a[0] + ratio * (b[0] - a[0]), a[1] + ratio * (b[1] - a[1])];
}

const apart = (a: Position, b: Position, c: Position, d: Position) =>
  (a[0] > c[0] && a[0] > d[0] && b[0] > c[0] && b[0] > d[0]) ||
  (a[0] < c[0] && a[0] < d[0] && b[0] < c[0] && b[0] < d[0]) ||
  (a[1] > c[1] && a[1] > d[1] && b[1] > c[1] && b[1] > d[1]) ||
  (a[1] < c[1] && a[1] < d[1] && b[1] < c[1] && b[1] < d[1]);

function alongOneLine(a: Position, b: Position, c: Position, d: Position): Meeting | undefined {
  const [low, high] = ordered(a, b);
  const [otherLow, otherHigh] = ordered(c, d);
  const from = precedes(low, otherLow) ? otherLow : low;
  const to = precedes(high, otherHigh) ? high : otherHigh;
  if (precedes(to, from)) return undefined;
  return precedes(from, to) ? { kind: "overlap", from, to } : { kind: "touch", at: from };
}

// West to east, then south to north: along one line, this is the order in which the points lie.
const precedes = (a: Position, b: Position) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
const ordered = (a: Position, b: Position): [Position, Position] => (precedes(b, a) ? [b, a] : [a, b]);
