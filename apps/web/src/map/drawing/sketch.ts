import type { Outline, Position } from "@manufacture/contract/geojson";
import { locate } from "@manufacture/outline/locate";

/** The corners of one ring in the order they were set, WGS84, longitude first; the first is not repeated. */
export type OpenRing = readonly Position[];

/** A shell, then its holes. */
export type Part = readonly OpenRing[];

/**
 * What the hand has drawn so far. A drawing in progress is one open line, perhaps beside parts that are closed already;
 * a closed outline may have several parts and holes, and stays editable corner by corner.
 */
export type Sketch =
  | {
      readonly stage: "drawing";
      readonly corners: OpenRing;
      /** What is closed already, and what the open line will be to it. */
      readonly beside?: { readonly polygons: readonly Part[]; readonly adds: "part" | "hole" } | undefined;
    }
  | {
      readonly stage: "closed";
      readonly polygons: readonly Part[];
      readonly mended: boolean;
      /** Where it comes from, as long as no corner was touched since; left out when it was drawn. */
      readonly origin?: "typed" | "parcels" | "sized" | undefined;
      /** The identifiers of the parcels it was picked from. */
      readonly parcels?: readonly string[] | undefined;
    };

export type Closed = Extract<Sketch, { stage: "closed" }>;
export type Drawing = Extract<Sketch, { stage: "drawing" }>;

/** Names one corner of a sketch: its part, its ring in that part (0 is the shell), its place in the ring. */
export interface CornerRef {
  readonly polygon: number;
  readonly ring: number;
  readonly corner: number;
}

export interface Corner extends CornerRef {
  readonly at: Position;
}

export const EMPTY: Sketch = { stage: "drawing", corners: [] };

/** Three corners make the smallest ring. */
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

/** The parts as they would be if the open line were closed now; the line is the last ring of its part. */
export function polygonsOf(sketch: Sketch): readonly Part[] {
  if (sketch.stage === "closed") return sketch.polygons;
  const closed = sketch.beside?.polygons ?? [];
  if (sketch.corners.length === 0) return closed;
  const { polygon, ring } = openRingOf(sketch);
  return ring === 0
    ? [...closed, [sketch.corners]]
    : closed.map((part, index) => (index === polygon ? [...part, sketch.corners] : part));
}

/** Which ring of which part the open line will be: a new part, or a hole of the part that its first corner lies in. */
export function openRingOf({ corners, beside }: Drawing): Omit<CornerRef, "corner"> {
  const closed = beside?.polygons ?? [];
  if (beside?.adds !== "hole") return { polygon: closed.length, ring: 0 };
  const [first] = corners;
  const host = first ? closed.findIndex(([shell = []]) => locate(first, shell) !== "outside") : -1;
  const polygon = host < 0 ? closed.length - 1 : host;
  return { polygon, ring: closed[polygon]?.length ?? 1 };
}

export const sameCorner = (a: CornerRef, b: CornerRef) =>
  a.polygon === b.polygon && a.ring === b.ring && a.corner === b.corner;

export const cornerAt = (sketch: Sketch, ref: CornerRef): Position | undefined =>
  polygonsOf(sketch)[ref.polygon]?.[ref.ring]?.[ref.corner];

/** The GeoJSON outline a sketch would make if it were closed now; undefined as long as no ring has three corners. */
export function outlineOf(sketch: Sketch): Outline | undefined {
  const begun = sketch.stage === "drawing" && sketch.corners.length < FEWEST_CORNERS;
  const polygons = begun ? (sketch.beside?.polygons ?? []) : polygonsOf(sketch);
  const closed = polygons.map((rings) => rings.map(closeRing));
  const [only] = closed;
  if (!only) return undefined;
  return closed.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: closed };
}

/** A closed sketch with the corners of `outline`. `mended` when it came from a cure. */
export function sketchOf(outline: Outline, more: Partial<Omit<Closed, "stage" | "polygons">> = {}): Closed {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  return {
    stage: "closed",
    polygons: polygons.map((rings) => rings.map(openRing)),
    mended: false,
    ...more,
  };
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
