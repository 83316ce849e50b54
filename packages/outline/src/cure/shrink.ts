import type { Position } from "@manufacture/contract/geojson";
import type { Defect } from "@manufacture/contract/verdict";
import { rounded } from "../clean.ts";
import { type Corners, cornerAt, type Part } from "../corners.ts";

/** Degrees of latitude, about 30 cm. */
const HAIR = 3e-6;

/**
 * Draws back by a hair the corner next to each defect, into its own ring. It settles what an overlay can not: it
 * reckons in decimals, the validity check in binary, and what touches in one may cross in the other by 1e-15 degree.
 */
export function shrinkAt(parts: Part[], defects: Defect[]): Part[] {
  const targets = new Set<Position>();
  const corners = parts.flat(2);
  for (const { place } of defects) {
    if (!place) continue;
    const points = place.type === "Point" ? [place.coordinates] : place.coordinates;
    for (const point of points) {
      const nearest = corners.reduce((best, corner) =>
        apart(corner, point) < apart(best, point) ? corner : best,
      );
      targets.add(nearest);
    }
  }
  return parts.map((rings) =>
    rings.map((ring) => ring.map((corner, i) => (targets.has(corner) ? inward(ring, i) : corner))),
  );
}

function inward(ring: Corners, i: number): Position {
  const [before, [x, y], after] = [cornerAt(ring, i - 1), cornerAt(ring, i), cornerAt(ring, i + 1)];
  const dx = (before[0] + after[0]) / 2 - x;
  const dy = (before[1] + after[1]) / 2 - y;
  const length = Math.hypot(dx, dy) || 1;
  return rounded([x + (dx / length) * HAIR, y + (dy / length) * HAIR]);
}

const apart = (a: Position, b: Position) => Math.hypot(a[0] - b[0], a[1] - b[1]);
