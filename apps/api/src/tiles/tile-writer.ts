import { PbfWriter } from "pbf";
import type { GeometryCommands } from "./geometry-commands.ts";

/** GeomType of the Mapbox Vector Tile specification 2.1. */
export const GEOMETRY = { point: 1, polygon: 3 } as const;

interface Feature {
  id: number | undefined;
  type: number;
  geometry: GeometryCommands;
  tags: readonly number[];
}

/** One layer of a tile, its keys and values told once each. */
export class TileLayer {
  readonly name: string;
  readonly #features = new PbfWriter();
  readonly #keys = new Map<string, number>();
  readonly #known = new Map<string | number, number>();
  readonly #values: (string | number | Uint8Array)[] = [];

  constructor(name: string) {
    this.name = name;
  }

  get isEmpty(): boolean {
    return this.#features.pos === 0;
  }

  /** A property whose value is often the same. */
  tag(key: string, value: string | number): [number, number] {
    let number = this.#known.get(value);
    if (number === undefined) {
      number = this.#values.push(value) - 1;
      this.#known.set(value, number);
    }
    return [this.#key(key), number];
  }

  /** A property whose value, in UTF-8, is another each time. */
  uniqueTag(key: string, value: Uint8Array): [number, number] {
    return [this.#key(key), this.#values.push(value) - 1];
  }

  add(id: number | undefined, type: number, geometry: GeometryCommands, tags: readonly number[]) {
    this.#features.writeMessage(2, writeFeature, { id, type, geometry, tags });
  }

  /** Writes the layer as a message of a tile. */
  write(tile: PbfWriter, extent: number) {
    tile.writeMessage(3, (_, pbf) => this.#write(pbf, extent), undefined);
  }

  #write(pbf: PbfWriter, extent: number) {
    pbf.writeVarintField(15, 2);
    pbf.writeStringField(1, this.name);
    const features = this.#features.finish();
    pbf.realloc(features.length);
    pbf.buf.set(features, pbf.pos);
    pbf.pos += features.length;
    for (const key of this.#keys.keys()) pbf.writeStringField(3, key);
    for (const value of this.#values) pbf.writeMessage(4, writeValue, value);
    pbf.writeVarintField(5, extent);
  }

  #key(key: string): number {
    const number = this.#keys.get(key) ?? this.#keys.size;
    this.#keys.set(key, number);
    return number;
  }
}

/** A tile of the Mapbox Vector Tile specification 2.1; layers without features are left out, an empty tile has no byte. */
export function writeTile(layers: readonly TileLayer[], extent: number): Buffer {
  const tile = new PbfWriter();
  for (const layer of layers) if (!layer.isEmpty) layer.write(tile, extent);
  const { buffer, byteOffset, length } = tile.finish();
  return Buffer.from(buffer, byteOffset, length);
}

function writeFeature({ id, type, geometry, tags }: Feature, pbf: PbfWriter) {
  if (id !== undefined) pbf.writeVarintField(1, id);
  pbf.writeMessage(2, writeTags, tags);
  pbf.writeVarintField(3, type);
  pbf.writeMessage(4, writeCommands, geometry);
}

function writeTags(tags: readonly number[], pbf: PbfWriter) {
  for (const tag of tags) pbf.writeVarint(tag);
}

function writeCommands({ commands, length }: GeometryCommands, pbf: PbfWriter) {
  for (let at = 0; at < length; at++) pbf.writeVarint(commands[at] ?? 0);
}

/** Numbers are counts here: whole and not negative. */
function writeValue(value: string | number | Uint8Array, pbf: PbfWriter) {
  if (typeof value === "number") pbf.writeVarintField(5, value);
  else if (typeof value === "string") pbf.writeStringField(1, value);
  else pbf.writeBytesField(1, value);
}
