import { difference, union } from "polyclip-ts";
import type { Part } from "../corners.ts";

/** What is covered by at least one part: its shell without its holes. Rings come out unrounded. */
export function overlay(parts: Part[]): Part[] {
  try {
    const areas = parts.map(([shell = [], ...holes]) => difference([shell], ...holes.map((hole) => [hole])));
    const [first = [], ...others] = areas;
    return union(first, ...others).map((rings) => rings.map((ring) => ring.slice(0, -1)));
  } catch (error) {
    // polyclip-ts gives up on some near-degenerate shapes. Then there is no cure to offer, which is not an error of ours.
    if (error instanceof Error) return [];
    throw error;
  }
}
