import type { Position } from "@manufacture/contract/geojson";
import { type CornerRef, FEWEST_CORNERS, type OpenRing, rounded, type Sketch } from "./sketch.ts";

/** Adds a corner at the end of the line; a closed outline gets no loose corner and stays as it is. */
export const addCorner = (sketch: Sketch, at: Position): Sketch =>
  sketch.stage === "drawing" ? { ...sketch, corners: [...sketch.corners, rounded(at)] } : sketch;

/** Joins the last corner to the first, from three corners on. */
export const closeSketch = (sketch: Sketch): Sketch =>
  sketch.stage === "drawing" && sketch.corners.length >= FEWEST_CORNERS
    ? { stage: "closed", polygons: [[sketch.corners]], mended: false }
    : sketch;

export const moveCorner = (sketch: Sketch, ref: CornerRef, to: Position): Sketch =>
  editRing(sketch, ref, (ring) => ring.with(ref.corner, rounded(to)));

/** Inserts a corner on the side that follows `ref`. */
export const insertCorner = (sketch: Sketch, ref: CornerRef, at: Position): Sketch =>
  editRing(sketch, ref, (ring) => ring.toSpliced(ref.corner + 1, 0, rounded(at)));

/**
 * Takes a corner away. What has fewer than three corners left is no ring any more: a hole or a part
 * disappears, and the last ring opens again, so that the person goes on drawing.
 */
export function deleteCorner(sketch: Sketch, ref: CornerRef): Sketch {
  const shorter = editRing(sketch, ref, (ring) => ring.toSpliced(ref.corner, 1));
  if (shorter === sketch || shorter.stage === "drawing") return shorter;
  const ring = shorter.polygons[ref.polygon]?.[ref.ring] ?? [];
  if (ring.length >= FEWEST_CORNERS) return shorter;
  if (ref.ring > 0) return editRings(shorter, ref.polygon, (rings) => rings.toSpliced(ref.ring, 1));
  if (shorter.polygons.length > 1)
    return { ...shorter, polygons: shorter.polygons.toSpliced(ref.polygon, 1) };
  return { stage: "drawing", corners: ring };
}

type Closed = Extract<Sketch, { stage: "closed" }>;

const editRings = (
  sketch: Closed,
  polygon: number,
  edit: (rings: readonly OpenRing[]) => readonly OpenRing[],
): Closed => ({
  ...sketch,
  mended: false,
  polygons: sketch.polygons.map((rings, index) => (index === polygon ? edit(rings) : rings)),
});

/** Applies `edit` to the ring that holds `ref`; a corner that is not there changes nothing. */
function editRing(sketch: Sketch, ref: CornerRef, edit: (ring: OpenRing) => OpenRing): Sketch {
  if (sketch.stage === "drawing") {
    return ref.corner in sketch.corners ? { ...sketch, corners: edit(sketch.corners) } : sketch;
  }
  if (!sketch.polygons[ref.polygon]?.[ref.ring]?.[ref.corner]) return sketch;
  return editRings(sketch, ref.polygon, (rings) =>
    rings.map((ring, index) => (index === ref.ring ? edit(ring) : ring)),
  );
}
