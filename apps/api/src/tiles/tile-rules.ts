/** What is drawn how, by zoom. Pixels are those of a tile of 512. */
export const RULES = {
  /** A tile with more sites than this shows nothing but clusters: a phone draws no more, and nobody reads more. */
  crowd: 3_000,
  /** Below this zoom, marks that share a cell of the grid are one cluster; above it when a tile has more marks than can be told apart. */
  groupedBelow: 11,
  legibleMarks: 256,
  /** The grid is 2^3 × 2^3 cells a tile: 64 pixels, in which a cluster has air. */
  gridDepth: 3,
  /** An outline is drawn from this size of its longer side. */
  outlinePx: 4,
  /** From this size an outline speaks for itself, and its mark goes. */
  legiblePx: 26,
  /** A halo that the mark would hide is left out. */
  haloPx: 18,
  /** Names are told from this zoom. */
  namesFrom: 13,
} as const;

/** Steps of world.ts that so many pixels take at a zoom. */
export const stepsOf = (pixels: number, zoom: number): number => (pixels * 2 ** (32 - zoom)) / 512;
