import type { MultiPolygon, Position } from "@manufacture/contract/geojson";
import { type Corners, cornerAt, same } from "./corners.ts";
import { inSector } from "./sector.ts";
import { turn } from "./turn.ts";
import { isCounterClockwise } from "./winding.ts";

/** Where a point lies in a ring, closed or open, by counting the edges east of it. Exact. */
export function locate(point: Position, ring: readonly Position[]): "inside" | "outside" | "on" {
  let inside = false;
  for (let i = 0; i < ring.length; i++) {
    const a = cornerAt(ring, i);
    const b = cornerAt(ring, i + 1);
    if (same(a, point)) return "on";
    if (a[1] === point[1] && b[1] === point[1] && a[0] > point[0] !== b[0] > point[0]) return "on";
    if (a[1] > point[1] === b[1] > point[1]) continue;
    const side = turn(a, b, point);
    if (side === 0) return "on";
    if (side > 0 === b[1] > a[1]) inside = !inside;
  }
  return inside ? "inside" : "outside";
}

/** Does a shape cover the point, its edges included? */
export const covers = (shape: MultiPolygon, point: Position) =>
  shape.coordinates.some(
    ([shell = [], ...holes]) =>
      locate(point, shell) !== "outside" && !holes.some((hole) => locate(point, hole) === "inside"),
  );

/** Does `inner` lie in `outer`, for two simple rings that neither cross nor share an edge (they may touch)? */
export function liesIn(inner: Corners, outer: Corners): boolean {
  for (const corner of inner) {
    const where = locate(corner, outer);
    if (where !== "on") return where === "inside";
  }
  // Every corner of the inner ring touches the outer one: the direction in which it leaves the first one tells.
  return leavesInward(cornerAt(inner, 0), cornerAt(inner, 1), outer);
}

function leavesInward(node: Position, next: Position, outer: Corners): boolean {
  const [before, after] = neighboursAt(node, outer);
  return isCounterClockwise(outer)
    ? inSector(node, after, before, next)
    : inSector(node, before, after, next);
}

function neighboursAt(node: Position, ring: Corners): [Position, Position] {
  const corner = ring.findIndex((candidate) => same(candidate, node));
  if (corner >= 0) return [cornerAt(ring, corner - 1), cornerAt(ring, corner + 1)];
  const edge = ring.findIndex((a, i) => locate(node, [a, cornerAt(ring, i + 1)]) === "on");
  return [cornerAt(ring, edge), cornerAt(ring, edge + 1)];
}
