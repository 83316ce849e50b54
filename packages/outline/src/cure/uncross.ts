import { type Corners, cornerAt } from "../corners.ts";
import { meet } from "../meet.ts";

/** Sweeps over all pairs of edges; real drawings need two or three. */
const SWEEPS = 40;

/**
 * Undoes proper crossings by 2-opt: where edges a-b and c-d cross, the chain between them is walked backwards, giving
 * a-c and b-d. The corners stay, and the perimeter shrinks each time, so that it ends in a ring without crossings:
 * the one that a person who mistook the order of the corners meant.
 */
export function uncross(ring: Corners): Corners {
  let uncrossed = ring;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const before = uncrossed;
    for (let i = 0; i < ring.length - 2; i++) {
      for (let j = i + 2; j < ring.length; j++) {
        const [a, b] = [cornerAt(uncrossed, i), cornerAt(uncrossed, i + 1)];
        if (meet(a, b, cornerAt(uncrossed, j), cornerAt(uncrossed, j + 1))?.kind !== "cross") continue;
        uncrossed = [
          ...uncrossed.slice(0, i + 1),
          ...uncrossed.slice(i + 1, j + 1).reverse(),
          ...uncrossed.slice(j + 1),
        ];
      }
    }
    if (uncrossed === before) return uncrossed;
  }
  return uncrossed;
}
