import type { Segment } from "../public-index/segment.ts";
import { GeometryCommands } from "./geometry-commands.ts";
import { RingCutter } from "./ring-cutter.ts";
import type { Frame } from "./tile-address.ts";

// Tiles are cut one after the other: one set of buffers serves them all.
const cutter = new RingCutter();
const geometry = new GeometryCommands();

/** The outline of a site as a tile shows it, holes after their outer ring; undefined when none of it is in the tile. */
export function outlineRings(
  segment: Pick<Segment, "outlines">,
  row: number,
  frame: Frame,
): GeometryCommands | undefined {
  geometry.clear();
  let outer = false;
  segment.outlines.eachRing(row, (corners, from, to, hole) => {
    if (hole && !outer) return; // its outer ring is elsewhere, or too small to be seen
    const values = cutter.cut(corners, from, to, hole, frame);
    if (!hole) outer = values > 0;
    if (values > 0) geometry.ring(cutter.snapped, values);
  });
  return geometry.length > 0 ? geometry : undefined;
}

const SIDES = 64;
const circle = new Float64Array(2 * SIDES);

/** A circle of `radius` steps around a place, as a polygon of 64 sides; undefined when it is not in the tile. */
export function haloRing(x: number, y: number, radius: number, frame: Frame): GeometryCommands | undefined {
  for (let side = 0; side < SIDES; side++) {
    const turn = (side * 2 * Math.PI) / SIDES;
    circle[2 * side] = x + radius * Math.cos(turn);
    circle[2 * side + 1] = y + radius * Math.sin(turn);
  }
  geometry.clear();
  const values = cutter.cut(circle, 0, circle.length, false, frame);
  if (values === 0) return undefined;
  geometry.ring(cutter.snapped, values);
  return geometry;
}
