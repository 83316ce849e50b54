import { PbfWriter } from "pbf";

export type Value = string | number;

/** GeomType of the Mapbox Vector Tile specification 2.1. */
export const GEOMETRY = { point: 1, polygon: 3 } as const;

interface Feature {
  id: number | undefined;
  type: number;
  geometry: number[];
  tags: number[];
}

/** One layer of a tile, its keys and values told once each. */
export class TileLayer {
  readonly name: string;
  readonly features: Feature[] = [];
  readonly keys = new Map<string, number>();
  readonly values = new Map<Value, number>();

  constructor(name: string) {
    this.name = name;
  }

  add(
    id: number | undefined,
    type: number,
    geometry: number[],
    properties: Readonly<Record<string, Value | undefined>>,
  ) {
    const tags: number[] = [];
    for (const [key, value] of Object.entries(properties)) {
      if (value !== undefined) tags.push(numberOf(this.keys, key), numberOf(this.values, value));
    }
    this.features.push({ id, type, geometry, tags });
  }
}

function numberOf<T>(known: Map<T, number>, wanted: T): number {
  const number = known.get(wanted) ?? known.size;
  known.set(wanted, number);
  return number;
}

/** A tile of the Mapbox Vector Tile specification 2.1; layers without features are left out, an empty tile has no byte. */
export function writeTile(layers: readonly TileLayer[], extent: number): Buffer {
  const tile = new PbfWriter();
  for (const layer of layers)
    if (layer.features.length > 0) tile.writeMessage(3, writeLayer, { layer, extent });
  return Buffer.from(tile.finish());
}

function writeLayer({ layer, extent }: { layer: TileLayer; extent: number }, pbf: PbfWriter) {
  pbf.writeVarintField(15, 2);
  pbf.writeStringField(1, layer.name);
  for (const feature of layer.features) pbf.writeMessage(2, writeFeature, feature);
  for (const key of layer.keys.keys()) pbf.writeStringField(3, key);
  for (const value of layer.values.keys()) pbf.writeMessage(4, writeValue, value);
  pbf.writeVarintField(5, extent);
}

function writeFeature({ id, type, geometry, tags }: Feature, pbf: PbfWriter) {
  if (id !== undefined) pbf.writeVarintField(1, id);
  pbf.writePackedVarint(2, tags);
  pbf.writeVarintField(3, type);
  pbf.writePackedVarint(4, geometry);
}

/** Numbers are counts here: whole and not negative. */
function writeValue(value: Value, pbf: PbfWriter) {
  if (typeof value === "string") pbf.writeStringField(1, value);
  else pbf.writeVarintField(5, value);
}
