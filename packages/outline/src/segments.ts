import type { Position } from "@manufacture/contract/geojson";
import { cornerAt, type Part } from "./corners.ts";

/** One edge of one ring, and the corner before it. Ring 0 of a part is its shell. */
export interface Segment {
  before: Position;
  a: Position;
  b: Position;
  index: number;
  /** How many edges its ring has. */
  count: number;
  ring: RingId;
}

/** `id` is unique in the outline; `place` counts within the part. */
export interface RingId {
  id: number;
  part: number;
  place: number;
}

export function segmentsOf(parts: Part[]): Segment[] {
  let id = 0;
  return parts.flatMap((rings, part) =>
    rings.flatMap((corners, place) => {
      const ring = { id: id++, part, place };
      return corners.map((a, index) => ({
        before: cornerAt(corners, index - 1),
        a,
        b: cornerAt(corners, index + 1),
        index,
        count: corners.length,
        ring,
      }));
    }),
  );
}

export const adjacent = (s: Segment, t: Segment) => {
  const apart = Math.abs(s.index - t.index);
  return apart === 1 || apart === s.count - 1;
};
