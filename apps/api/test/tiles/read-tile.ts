import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";

export interface ReadFeature {
  id: number | undefined;
  properties: Record<string, unknown>;
  /** Rings or points in units of the tile: x, y pairs. */
  geometry: [number, number][][];
}

/** The features of a tile by layer, read by Mapbox's own reader. */
export function readTile(bytes: Uint8Array): Record<string, ReadFeature[]> {
  const { layers } = new VectorTile(new PbfReader(bytes));
  return Object.fromEntries(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, place) => {
        const feature = layer.feature(place);
        return {
          id: feature.id,
          properties: { ...feature.properties },
          geometry: feature.loadGeometry().map((ring) => ring.map(({ x, y }): [number, number] => [x, y])),
        };
      }),
    ]),
  );
}

/** Area of a polygon's rings together in square units; holes count against. */
export const areaOf = (rings: [number, number][][]): number =>
  rings.reduce((sum, ring) => sum + ringArea(ring), 0);

function ringArea(ring: [number, number][]): number {
  let double = 0;
  for (const [place, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [0, 0];
    double += x * nextY - nextX * y;
  }
  return double / 2;
}

export const lengthOf = (rings: [number, number][][]): number =>
  rings.reduce(
    (sum, ring) =>
      sum +
      ring.reduce((length, [x, y], place) => {
        const [nextX, nextY] = ring[(place + 1) % ring.length] ?? [x, y];
        return length + Math.hypot(nextX - x, nextY - y);
      }, 0),
    0,
  );
