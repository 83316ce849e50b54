import type { Position } from "@manufacture/contract/geojson";
import { rounded } from "../clean.ts";
import { type Corners, cornerAt, same } from "../corners.ts";
import { meet } from "../meet.ts";

/** Degrees of latitude: about 30 cm and 3 m, less than a hand-drawn corner is off. */
const NUDGES = [3e-6, 3e-5];

/** Where corners touch another edge of their ring, moves them off by a hair, or drops those that can not be moved. */
export function loosen(ring: Corners): Corners {
  let loosened = ring;
  for (let i = 0; i < loosened.length && loosened.length > 3; i++) {
    const corner = cornerAt(loosened, i);
    const meetings = meetingsAt(loosened, i, corner);
    if (meetings === 0 || !isTouching(loosened, i)) continue;
    const better = directions(loosened, i)
      .map((candidate) => ({ candidate, meetings: meetingsAt(loosened, i, candidate) }))
      .find((move) => move.meetings === 0);
    loosened = better ? loosened.with(i, better.candidate) : loosened.toSpliced(i--, 1);
  }
  return loosened;
}

/** Off the corner, both ways along its bisector and both ways across, the small steps first. */
function directions(ring: Corners, i: number): Position[] {
  const corner = cornerAt(ring, i);
  const [before, after] = [cornerAt(ring, i - 1), cornerAt(ring, i + 1)];
  const x = (before[0] + after[0]) / 2 - corner[0];
  const y = (before[1] + after[1]) / 2 - corner[1];
  const length = Math.hypot(x, y) || 1;
  return NUDGES.flatMap((step) =>
    [
      [x, y],
      [-x, -y],
      [-y, x],
      [y, -x],
    ].map(([dx = 0, dy = 0]) =>
      rounded([corner[0] + (dx / length) * step, corner[1] + (dy / length) * step]),
    ),
  );
}

/** Does the corner itself lie on an edge that does not end in it? */
function isTouching(ring: Corners, i: number): boolean {
  const corner = cornerAt(ring, i);
  return ring.some((a, j) => {
    if (j === i || j === (i - 1 + ring.length) % ring.length) return false;
    const b = cornerAt(ring, j + 1);
    return same(a, corner) || meet(a, b, corner, corner) !== undefined;
  });
}

/** How many edges meet the two edges at corner `i`, were it at `corner`, other than where they should. */
function meetingsAt(ring: Corners, i: number, corner: Position): number {
  const n = ring.length;
  const [before, after] = [cornerAt(ring, i - 1), cornerAt(ring, i + 1)];
  let count = meet(before, corner, corner, after)?.kind === "overlap" ? 1 : 0;
  for (let j = 0; j < n; j++) {
    if (j === i || (j + 1) % n === i) continue;
    const [a, b] = [cornerAt(ring, j), cornerAt(ring, j + 1)];
    // The edge that follows shares the corner `after`, the one that precedes shares `before`.
    const withNext = meet(corner, after, a, b);
    if (withNext && !((i + 1) % n === j && withNext.kind === "touch")) count++;
    const withPrevious = meet(before, corner, a, b);
    if (withPrevious && !((j + 2) % n === i && withPrevious.kind === "touch")) count++;
  }
  return count;
}
