import { type Corners, cornerAt, same } from "../corners.ts";
import { meet } from "../meet.ts";

/** Drops each corner where the ring folds back on itself, and the repeats that this leaves. */
export function withoutSpikes(ring: Corners): Corners {
  let kept = ring;
  for (let i = 0; i < kept.length && kept.length > 2; ) {
    const [before, tip, after] = [cornerAt(kept, i - 1), cornerAt(kept, i), cornerAt(kept, i + 1)];
    const folds = same(before, tip) || meet(before, tip, tip, after)?.kind === "overlap";
    if (folds) {
      kept = kept.toSpliced(i, 1);
      // The two neighbours may fold now.
      i = Math.max(0, i - 2);
    } else i++;
  }
  const isFlat = kept.length < 3;
  return isFlat ? [] : kept;
}
