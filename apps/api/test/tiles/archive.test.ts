import { PMTiles } from "pmtiles";
import { expect } from "vitest";
import { openPublicIndex } from "../../bench/open-index.ts";
import { bakeTiles } from "../../src/bake/archive.ts";
import { seed } from "../../src/seed/seed.ts";
import { cutTile } from "../../src/tiles/cut.ts";
import { test } from "../database.ts";
import { readTile } from "./read-tile.ts";

test("the baked archive holds the same tiles as the server cuts, and every site at every zoom", async ({
  database,
}) => {
  await seed(database.kysely);
  const index = await openPublicIndex(database);
  const { file, tiles } = await bakeTiles(index);
  const archive = new PMTiles({
    getKey: () => "memory",
    getBytes: async (offset, length) => ({ data: file.slice(offset, offset + length).buffer }),
  });
  const header = await archive.getHeader();
  expect([header.minZoom, header.maxZoom, header.numAddressedTiles]).toEqual([0, 14, tiles]);
  expect(header.minLon).toBeGreaterThan(5);
  expect(header.maxLat).toBeLessThan(51);
  const read = async (z: number, x: number, y: number) => {
    const found = await archive.getZxy(z, x, y);
    return found && new Uint8Array(found.data);
  };
  for (const [z, x, y] of [
    [0, 0, 0],
    [10, 527, 343],
    [12, 2111, 1375],
    [14, 8445, 5500],
  ] as const)
    expect(Buffer.from((await read(z, x, y)) ?? [])).toEqual(cutTile(index.parts, { z, x, y }));
  const { marks = [] } = readTile((await read(0, 0, 0)) ?? new Uint8Array());
  expect(marks.reduce((sum, { properties }) => sum + Number(properties.count ?? 1), 0)).toBe(52);
});
