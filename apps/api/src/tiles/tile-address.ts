import type { WorldBox } from "../public-index/world.ts";

/** Tiles stop here; beyond, the client enlarges: a unit of such a tile is about 10 cm in Liège. */
export const MAX_ZOOM = 16;

/** Units across a tile, as the Mapbox Vector Tile specification 2.1 recommends. */
export const EXTENT = 4096;

/** Units around a tile that are cut with it, so that strokes and hatches meet across edges: 8 pixels of 512. */
export const BUFFER = 64;

/** A tile of the usual pyramid (XYZ, north at the top). */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

/** The address that three texts spell, or undefined when there is no such tile. */
export function parseAddress(z: string, x: string, y: string): TileAddress | undefined {
  const [zoom, column, row] = [z, x, y].map((text) => (/^(0|[1-9]\d{0,4})$/.test(text) ? Number(text) : -1));
  if (zoom === undefined || column === undefined || row === undefined) return undefined;
  if (zoom < 0 || zoom > MAX_ZOOM || column < 0 || row < 0 || column >= 2 ** zoom || row >= 2 ** zoom)
    return undefined;
  return { z: zoom, x: column, y: row };
}

/** Where a tile begins (its north-west corner) and how many steps of world.ts one of its units is. */
export function frameOf({ z, x, y }: TileAddress) {
  const side = 2 ** (32 - z);
  return { west: x * side, north: y * side, stepsPerUnit: side / EXTENT };
}

export type Frame = ReturnType<typeof frameOf>;

/** The tile with its buffer, in steps of world.ts. */
export function boxOf(address: TileAddress): WorldBox {
  const { west, north, stepsPerUnit } = frameOf(address);
  const [margin, side] = [BUFFER * stepsPerUnit, EXTENT * stepsPerUnit];
  return {
    minX: Math.max(west - margin, 0),
    minY: Math.max(north - margin, 0),
    maxX: west + side + margin,
    maxY: north + side + margin,
  };
}
