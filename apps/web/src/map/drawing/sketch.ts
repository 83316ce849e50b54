import type { Outline, Position } from "@manufacture/contract/geojson";

/** The corners of one ring in the order they were set, WGS84, longitude first; the first is not repeated. */
export type OpenRing = readonly Position[];

/**
 * What the hand has drawn so far. A drawing in progress is one open line; a closed outline may have
 * several parts and holes (pasted, or mended), and stays editable corner by corner.
 */
export type Sketch =
  | { readonly stage: "drawing"; readonly corners: OpenRing }
  | {
      readonly stage: "closed";
      readonly polygons: readonly (readonly OpenRing[])[];
      readonly mended: boolean;
    };

/** Names one corner of a sketch. While drawing, `polygon` and `ring` are 0. */
export interface CornerRef {
  readonly polygon: number;
  readonly ring: number;
  readonly corner: number;
}

export interface Corner extends CornerRef {
  readonly at: Position;
}

export const EMPTY: Sketch = { stage: "drawing", corners: [] };

/** Three corners make the smallest outline. */
export const FEWEST_CORNERS = 3;

/** Every corner, ring after ring. */
export const cornersOf = (sketch: Sketch): Corner[] =>
  polygonsOf(sketch).flatMap((rings, polygon) =>
    rings.flatMap((positions, ring) => positions.map((at, corner) => ({ polygon, ring, corner, at }))),
  );

/** The middle of every side of a closed sketch, named by the corner before it. */
export function sideMiddlesOf(sketch: Sketch): Corner[] {
  if (sketch.stage === "drawing") return [];
  return cornersOf(sketch).map((side) => {
    const ring = sketch.polygons[side.polygon]?.[side.ring] ?? [];
    const next = ring[(side.corner + 1) % ring.length] ?? side.at;
    return { ...side, at: rounded([(side.at[0] + next[0]) / 2, (side.at[1] + next[1]) / 2]) };
  });
}

export const polygonsOf = (sketch: Sketch): readonly (readonly OpenRing[])[] =>
  sketch.stage === "closed" ? sketch.polygons : sketch.corners.length > 0 ? [[sketch.corners]] : [];

export const sameCorner = (a: CornerRef, b: CornerRef) =>
  a.polygon === b.polygon && a.ring === b.ring && a.corner === b.corner;

export const cornerAt = (sketch: Sketch, ref: CornerRef): Position | undefined =>
  polygonsOf(sketch)[ref.polygon]?.[ref.ring]?.[ref.corner];

/** The GeoJSON outline a sketch would make if it were closed now; undefined below three corners. */
export function outlineOf(sketch: Sketch): Outline | undefined {
  const polygons = polygonsOf(sketch).map((rings) => rings.map(closeRing));
  const [only] = polygons;
  if (!only || cornersOf(sketch).length < FEWEST_CORNERS) return undefined;
  return polygons.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

/** A closed sketch with the corners of `outline`. `mended` when it came from a cure. */
export function sketchOf(outline: Outline, mended = false): Sketch {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  return { stage: "closed", polygons: polygons.map((rings) => rings.map(openRing)), mended };
}

const closeRing = (ring: OpenRing): Position[] => {
  const [first] = ring;
  return first ? [...ring, first] : [];
};

function openRing(ring: readonly Position[]): OpenRing {
  const [first, last] = [ring[0], ring.at(-1)];
  const closes = ring.length > 1 && first && last && first[0] === last[0] && first[1] === last[1];
  return (closes ? ring.slice(0, -1) : ring).map(rounded);
}

/** Seven decimals are about a centimetre: finer than any hand, and it keeps the draft short. */
export const rounded = ([lng, lat]: Position): Position => [Number(lng.toFixed(7)), Number(lat.toFixed(7))];
