import type { Position } from "@manufacture/contract/geojson";
import {
  type Closed,
  type CornerRef,
  FEWEST_CORNERS,
  type OpenRing,
  openRingOf,
  type Part,
  polygonsOf,
  rounded,
  type Sketch,
} from "./sketch.ts";

/** Adds a corner at the end of the line; a closed outline gets no loose corner and stays as it is. */
export const addCorner = (sketch: Sketch, at: Position): Sketch =>
  sketch.stage === "drawing" ? { ...sketch, corners: [...sketch.corners, rounded(at)] } : sketch;

/** Joins the last corner to the first, from three corners on. A part that was only begun, without a corner, is given up. */
export function closeSketch(sketch: Sketch): Sketch {
  if (sketch.stage === "closed") return sketch;
  const givenUp = sketch.beside && sketch.corners.length === 0;
  if (sketch.corners.length < FEWEST_CORNERS && !givenUp) return sketch;
  return drawnBy(polygonsOf(sketch));
}

/** Begins another part, or a hole, beside what is closed. */
export const beginRing = (sketch: Sketch, adds: "part" | "hole"): Sketch =>
  sketch.stage === "closed"
    ? { stage: "drawing", corners: [], beside: { polygons: sketch.polygons, adds } }
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
  const ring = polygonsOf(shorter)[ref.polygon]?.[ref.ring] ?? [];
  if (shorter === sketch || isOpen(shorter, ref) || ring.length >= FEWEST_CORNERS) return shorter;
  const only = polygonsOf(shorter).length === 1 && ref.ring === 0;
  return only && shorter.stage === "closed" ? { stage: "drawing", corners: ring } : deleteRing(shorter, ref);
}

/** Takes away a whole hole, or a whole part with its holes; the last part leaves an empty sheet. */
export function deleteRing(sketch: Sketch, { polygon, ring }: Omit<CornerRef, "corner">): Sketch {
  const without = (polygons: readonly Part[]) =>
    ring > 0
      ? polygons.map((part, index) => (index === polygon ? part.toSpliced(ring, 1) : part))
      : polygons.toSpliced(polygon, 1);
  if (sketch.stage === "closed") {
    const left = without(sketch.polygons);
    return left.length > 0 ? drawnBy(left) : { stage: "drawing", corners: [] };
  }
  if (isOpen(sketch, { polygon, ring })) return { ...sketch, corners: [] };
  const left = without(sketch.beside?.polygons ?? []);
  const adds = sketch.beside?.adds ?? "part";
  return { ...sketch, beside: left.length > 0 ? { polygons: left, adds } : undefined };
}

const drawnBy = (polygons: readonly Part[]): Closed => ({ stage: "closed", polygons, mended: false });

function isOpen(sketch: Sketch, ref: Omit<CornerRef, "corner">): boolean {
  if (sketch.stage === "closed") return false;
  const open = openRingOf(sketch);
  return open.polygon === ref.polygon && open.ring === ref.ring;
}

/** Applies `edit` to the ring that holds `ref`; a corner that is not there changes nothing. */
function editRing(sketch: Sketch, ref: CornerRef, edit: (ring: OpenRing) => OpenRing): Sketch {
  if (!polygonsOf(sketch)[ref.polygon]?.[ref.ring]?.[ref.corner]) return sketch;
  if (sketch.stage === "drawing" && isOpen(sketch, ref)) return { ...sketch, corners: edit(sketch.corners) };
  const edited = (polygons: readonly Part[]) =>
    polygons.map((part, index) =>
      index === ref.polygon ? part.map((ring, at) => (at === ref.ring ? edit(ring) : ring)) : part,
    );
  if (sketch.stage === "closed") return drawnBy(edited(sketch.polygons));
  return sketch.beside
    ? { ...sketch, beside: { ...sketch.beside, polygons: edited(sketch.beside.polygons) } }
    : sketch;
}
