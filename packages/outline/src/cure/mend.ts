import { tidied } from "../clean.ts";
import type { Part } from "../corners.ts";
import { geometricDefects } from "../validity.ts";
import { mendRing } from "./mend-ring.ts";
import { overlay } from "./overlay.ts";
import { shrinkAt } from "./shrink.ts";

/** Rounding the corners that an overlay makes can cross edges anew, by a centimetre: a few rounds settle it. */
const ROUNDS = 4;

/** An overlay takes about 0.2 ms per crossing: with more of them, the answer would not come while one draws. */
const MOST_CROSSINGS = 600;

/**
 * The parts made valid with as little change as we know how, or undefined when we know none.
 * Rings first, each by itself; then shells and holes together: what is covered by a shell and by none of its holes.
 * If that fails, without the holes. The answer has passed the same validity check as any outline.
 */
export function mend(parts: Part[]): Part[] | undefined {
  const simple = simpleRings(parts);
  return settled(simple) ?? settled(simple.map((part) => part.slice(0, 1)));
}

function settled(parts: Part[]): Part[] | undefined {
  let mended = parts;
  for (let round = 0; round < ROUNDS && mended.length > 0; round++) {
    const defects = geometricDefects(mended);
    if (defects.length === 0) return mended;
    if (defects.length > MOST_CROSSINGS) return undefined;
    const settling = round === 0 ? mended : shrinkAt(mended, defects);
    mended = simpleRings(tidied(overlay(settling)));
  }
  return undefined;
}

/** A shell that can not be mended goes with its holes, a hole goes alone. */
function simpleRings(parts: Part[]): Part[] {
  return parts.flatMap(([shell = [], ...holes]) => {
    const mendedShell = mendRing(shell);
    return mendedShell
      ? [[mendedShell, ...holes.flatMap((hole) => [mendRing(hole) ?? []].filter(isKept))]]
      : [];
  });
}

const isKept = (ring: unknown[]) => ring.length > 0;
