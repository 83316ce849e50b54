import type { Bbox } from "@manufacture/contract/geojson";
import { BufferWriter, Compression, S2PMTilesWriter, TileType } from "s2-pmtiles";
import { extentOf } from "../public-index/extent.ts";
import type { PublicIndex } from "../public-index/public-index.ts";
import { cutTile } from "../tiles/cut.ts";
import { boxOf, type TileAddress } from "../tiles/tile-address.ts";
import { VECTOR_LAYERS } from "../tiles/tile-layers.ts";

/** Deeper, a million sites would be millions of tiles; a unit of a tile of this zoom is 40 cm in Liège. */
export const BAKED_MAX_ZOOM = 14;

/** Every tile of the public map that holds something, as one PMTiles 3 file; and how many tiles there are. */
export async function bakeTiles(index: PublicIndex): Promise<{ file: Uint8Array; tiles: number }> {
  const buffer = new BufferWriter();
  const writer = new S2PMTilesWriter(buffer, TileType.Pbf, Compression.Gzip);
  let tiles = 0;
  const waiting: TileAddress[] = [{ z: 0, x: 0, y: 0 }];
  for (let address = waiting.pop(); address; address = waiting.pop()) {
    const box = boxOf(address);
    if (index.parts.every(({ segment, has }) => segment.reaching(box, has).length === 0)) continue;
    const tile = cutTile(index.parts, address);
    if (tile.length > 0) {
      await writer.writeTileXYZ(address.z, address.x, address.y, tile);
      tiles++;
    }
    if (address.z < BAKED_MAX_ZOOM) waiting.push(...childrenOf(address));
  }
  await writer.commit({
    name: "Manufacture",
    vector_layers: VECTOR_LAYERS,
    minzoom: 0,
    maxzoom: BAKED_MAX_ZOOM,
  } as never); // its type wants TileJSON of another kind too
  const file = buffer.commit();
  sayBounds(file, extentOf(index.parts) ?? [-180, -85, 180, 85]);
  return { file, tiles };
}

/** The writer leaves the bounds at 0, which readers take at its word. PMTiles 3, §3.2: ten-millionths of a degree. */
function sayBounds(file: Uint8Array, [west, south, east, north]: Bbox) {
  const header = new DataView(file.buffer, file.byteOffset);
  const places = [west, south, east, north].map((degrees) => Math.round(degrees * 1e7));
  for (const [number, place] of places.entries()) header.setInt32(102 + 4 * number, place, true);
  header.setUint8(118, 10);
  header.setInt32(119, Math.round(((west + east) / 2) * 1e7), true);
  header.setInt32(123, Math.round(((south + north) / 2) * 1e7), true);
}

const childrenOf = ({ z, x, y }: TileAddress): TileAddress[] =>
  [0, 1].flatMap((right) => [0, 1].map((down) => ({ z: z + 1, x: 2 * x + right, y: 2 * y + down })));
