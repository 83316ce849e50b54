import type { Corners } from "../corners.ts";
import { loosen } from "./loosen.ts";
import { withoutSpikes } from "./spikes.ts";
import { uncross } from "./uncross.ts";

const ROUNDS = 8;

/** The ring made simple: spikes cut, crossings undone, touching corners set apart. Undefined when it can not be. */
export function mendRing(ring: Corners): Corners | undefined {
  let mended = ring;
  for (let round = 0; round < ROUNDS; round++) {
    const before = mended;
    mended = loosen(uncross(withoutSpikes(mended)));
    if (mended.length < 3) return undefined;
    // Each step gives back the very ring it was given when it has nothing to mend.
    if (mended === before) return mended;
  }
  return undefined;
}
