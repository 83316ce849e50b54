import type { Segment } from "../public-index/segment.ts";
import { GeometryCommands, ringInTile } from "./geometry-commands.ts";
import type { Frame } from "./tile-address.ts";
import { pixelsOf } from "./tile-rules.ts";

/** The outline of a site as a tile shows it, holes after their outer ring; undefined when none of it is in the tile. */
export function outlineRings(segment: Segment, row: number, frame: Frame): number[] | undefined {
  const geometry = new GeometryCommands();
  let outer = false;
  segment.outlines.eachRing(row, (corners, from, to, hole) => {
    if (hole && !outer) return; // its outer ring is elsewhere, or too small to be seen
    const units: number[] = [];
    for (let at = from; at < to; at += 2) {
      units.push(((corners[at] ?? 0) - frame.west) / frame.stepsPerUnit);
      units.push(((corners[at + 1] ?? 0) - frame.north) / frame.stepsPerUnit);
    }
    const ring = ringInTile(units);
    if (!hole) outer = ring !== undefined;
    if (ring) geometry.ring(ring);
  });
  return geometry.commands.length > 0 ? geometry.commands : undefined;
}

const SIDES = 64;

/** A circle of `radius` steps around a place, as a polygon of 64 sides. */
export function haloRing(x: number, y: number, radius: number, frame: Frame): number[] | undefined {
  const units = Array.from({ length: SIDES }, (_, side) => (side * 2 * Math.PI) / SIDES).flatMap((turn) => [
    (x + radius * Math.cos(turn) - frame.west) / frame.stepsPerUnit,
    (y + radius * Math.sin(turn) - frame.north) / frame.stepsPerUnit,
  ]);
  const ring = ringInTile(units);
  if (!ring) return undefined;
  const geometry = new GeometryCommands();
  geometry.ring(ring);
  return geometry.commands;
}

/** Whether the longer side of a site's outline is at least so many pixels; a site without outline is no pixel wide. */
export function isWide(segment: Segment, row: number, zoom: number, pixels: number): boolean {
  const { minX, minY, maxX, maxY } = segment.box(row);
  return pixelsOf(Math.max(maxX - minX, maxY - minY), zoom) >= pixels;
}
