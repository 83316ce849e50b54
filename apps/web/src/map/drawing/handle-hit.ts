import { type Corner, cornersOf, type Sketch, sideMiddlesOf } from "./sketch.ts";

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** What lies under a finger or a mouse: a corner, or the middle of a side. */
export type Handle = { readonly type: "corner" | "middle"; readonly corner: Corner };

/** Half of a 44 px target for corners; middles give way to them. CSS pixels. */
const CORNER_REACH_PX = 22;
const MIDDLE_REACH_PX = 14;

/** The handle nearest to `at`, or undefined when none is within reach. `project` gives screen pixels. */
export function handleAt(
  sketch: Sketch,
  at: ScreenPoint,
  project: (position: readonly [number, number]) => ScreenPoint,
): Handle | undefined {
  const corner = nearest(cornersOf(sketch), CORNER_REACH_PX);
  if (corner) return { type: "corner", corner };
  const middle = nearest(sideMiddlesOf(sketch), MIDDLE_REACH_PX);
  return middle && { type: "middle", corner: middle };

  function nearest(candidates: readonly Corner[], reachPx: number): Corner | undefined {
    let best: Corner | undefined;
    let bestPx = reachPx;
    for (const candidate of candidates) {
      const { x, y } = project(candidate.at);
      const px = Math.hypot(x - at.x, y - at.y);
      if (px <= bestPx) [best, bestPx] = [candidate, px];
    }
    return best;
  }
}
