import type { MultiPolygon, Outline, Position } from "@manufacture/contract/geojson";

/** A ring without its closing repeat: the last corner leads back to the first. WGS84 degrees, longitude first. */
export type Corners = Position[];

/** One polygon: its shell, then its holes. */
export type Part = Corners[];

/** The corner at `index`, counted round the ring, so that -1 is the last and `length` the first. */
export function cornerAt(ring: readonly Position[], index: number): Position {
  const corner = ring[(index + ring.length) % ring.length];
  if (!corner) throw new RangeError("an empty ring has no corner");
  return corner;
}

export const same = (a: Position, b: Position) => a[0] === b[0] && a[1] === b[1];

export const countCorners = (parts: Part[]) =>
  parts.reduce((sum, part) => sum + part.reduce((corners, ring) => corners + ring.length, 0), 0);

/** The parts of a well-formed outline, each ring opened. */
export function partsOf(outline: Outline): Part[] {
  const polygons = outline.type === "Polygon" ? [outline.coordinates] : outline.coordinates;
  return polygons.map((rings) => rings.map((ring) => ring.slice(0, -1)));
}

/** The parts as GeoJSON, each ring closed. */
export function outlineOf(parts: Part[]): MultiPolygon {
  return {
    type: "MultiPolygon",
    coordinates: parts.map((rings) => rings.map((ring) => [...ring, cornerAt(ring, 0)])),
  };
}

/** A map of every corner of every ring. */
export const mapCorners = (parts: Part[], change: (corner: Position) => Position): Part[] =>
  parts.map((rings) => rings.map((ring) => ring.map(change)));
