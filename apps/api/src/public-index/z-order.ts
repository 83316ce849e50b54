/** Levels of the quadtree that a code resolves: a cell of the last one is 2^10 steps, about 6 m in Liège. */
const LEVELS = 22;

/** Spreads 11 bits: abc → 0a0b0c. */
function spread(bits: number): number {
  let spread = bits & 0x7ff;
  spread = (spread | (spread << 8)) & 0x00ff00ff;
  spread = (spread | (spread << 4)) & 0x0f0f0f0f;
  spread = (spread | (spread << 2)) & 0x33333333;
  return (spread | (spread << 1)) & 0x55555555;
}

/** Z-order (Morton) code of two whole numbers of at most 22 bits: a whole number below 2^44. */
const interleave = (x: number, y: number): number =>
  (spread(x >>> 11) | (spread(y >>> 11) << 1)) * 2 ** 22 + (spread(x) | (spread(y) << 1));

/** The code of a place in steps (world.ts): the places of any quadtree cell are neighbours in the order of codes. */
export const codeOf = (x: number, y: number): number =>
  interleave(Math.floor(x / 2 ** (32 - LEVELS)), Math.floor(y / 2 ** (32 - LEVELS)));

/** Codes of a quadtree cell: from the first, up to but without the last. */
export function codesOfCell(level: number, x: number, y: number): { from: number; to: number } {
  const codes = 4 ** (LEVELS - level);
  const from = interleave(x, y) * codes;
  return { from, to: from + codes };
}

/** The first place in sorted `codes` whose value is at least `code`, looked for between `low` and `high`. */
export function lowerBound(codes: Float64Array, code: number, low = 0, high = codes.length): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((codes[middle] ?? 0) < code) from = middle + 1;
    else to = middle;
  }
  return from;
}
