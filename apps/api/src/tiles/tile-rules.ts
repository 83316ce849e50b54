/** What is drawn how, by zoom. Pixels are those of a tile of 512. */
export const RULES = {
  /** Below this zoom, marks that share a cell of the grid are one cluster. */
  clustersBelow: 12,
  /** A tile with more sites than this is clustered at any zoom: a phone draws no more. */
  crowd: 3_000,
  /** The grid is 2^4 × 2^4 cells a tile: 32 pixels, a little more than a mark. */
  gridDepth: 4,
  /** An outline is drawn from this size of its longer side. */
  outlinePx: 4,
  /** From this size an outline speaks for itself, and its mark goes. */
  legiblePx: 26,
  /** A halo that the mark would hide is left out. */
  haloPx: 13,
  /** Names are told from this zoom. */
  namesFrom: 13,
} as const;

/** Pixels that `steps` of world.ts take at a zoom. */
export const pixelsOf = (steps: number, zoom: number): number => (steps * 512) / 2 ** (32 - zoom);
