import type { Bbox } from "@manufacture/contract/geojson";
import type { LayerKind } from "@manufacture/contract/layer";
import type { Db } from "../db.ts";
import { Outlines } from "../public-index/outlines.ts";
import { latitudeOf, longitudeOf } from "../public-index/world.ts";
import { outlineRings } from "../tiles/surfaces.ts";
import { boxOf, EXTENT, frameOf, type TileAddress } from "../tiles/tile-address.ts";
import { GEOMETRY, TileLayer, writeTile } from "../tiles/tile-writer.ts";
import { featuresIn } from "./layers.sql.ts";

/** From which zoom on a layer is drawn: parcels would be a grey mass before. */
export const FIRST_ZOOM: Record<LayerKind, number> = { parcels: 15, communes: 7, sar: 10 };

/** The tile of an official layer; no byte when nothing is there. */
export async function cutLayerTile(
  db: Db,
  layer: { id: string; kind: LayerKind },
  address: TileAddress,
): Promise<Buffer> {
  if (address.z < FIRST_ZOOM[layer.kind]) return Buffer.alloc(0);
  const box = boxOf(address);
  const bbox: Bbox = [
    longitudeOf(box.minX),
    latitudeOf(box.maxY),
    longitudeOf(box.maxX),
    latitudeOf(box.minY),
  ];
  const unitDeg = 360 / 2 ** address.z / EXTENT;
  const features = await featuresIn(db, layer.id, bbox, unitDeg);
  const outlines = new Outlines(features.length);
  for (const { outline } of features) outlines.append(outline);
  const drawn = new TileLayer(layer.kind);
  const frame = frameOf(address);
  for (const [row, { number, ident, label }] of features.entries()) {
    const geometry = outlineRings({ outlines }, row, frame);
    if (!geometry) continue;
    drawn.add(number, GEOMETRY.polygon, geometry, [
      ...drawn.uniqueTag("ident", Buffer.from(ident)),
      ...(label === ident ? [] : drawn.uniqueTag("label", Buffer.from(label))),
    ]);
  }
  return writeTile([drawn], EXTENT);
}
