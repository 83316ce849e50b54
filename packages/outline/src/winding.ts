import { type Corners, cornerAt, type Part } from "./corners.ts";
import { turn } from "./turn.ts";

/** The turn at the lowest of the westernmost corners tells the winding of a simple ring exactly. */
export function isCounterClockwise(ring: Corners): boolean {
  let extreme = 0;
  ring.forEach((corner, i) => {
    const best = cornerAt(ring, extreme);
    if (corner[0] < best[0] || (corner[0] === best[0] && corner[1] < best[1])) extreme = i;
  });
  return turn(cornerAt(ring, extreme - 1), cornerAt(ring, extreme), cornerAt(ring, extreme + 1)) > 0;
}

/** Shells counter-clockwise, holes clockwise (RFC 7946 §3.1.6); the first corner stays the first. */
export const wound = (parts: Part[]): Part[] =>
  parts.map((rings) =>
    rings.map((ring, i) => {
      const [first, ...others] = ring;
      if (!first || isCounterClockwise(ring) === (i === 0)) return ring;
      return [first, ...others.toReversed()];
    }),
  );
