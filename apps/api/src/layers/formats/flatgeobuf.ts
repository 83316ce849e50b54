import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import { Counted } from "./counted.ts";
import type { LayerFile, RawFeature } from "./layer-file.ts";

/** FlatGeobuf 3, read as a stream; its index is passed over. */
export async function openFlatGeobuf(path: string): Promise<LayerFile> {
  const { size } = await stat(path);
  const counted = new Counted();
  let header: HeaderMeta | undefined;
  // Node's own web streams and those of the DOM's types are the same thing under two names.
  const stream = Readable.toWeb(createReadStream(path).pipe(counted)) as unknown as ReadableStream;
  const features = deserialize(stream, {
    headerMetaFn: (meta) => {
      header = meta;
    },
  });
  const first = await features.next();
  const crs = header?.crs;
  let place = 0;
  const raw = ({ properties, geometry }: { properties?: unknown; geometry?: unknown }): RawFeature => ({
    place: ++place,
    properties: typeof properties === "object" && properties !== null ? { ...properties } : {},
    shape: geometry ? JSON.stringify(geometry) : undefined,
  });
  return {
    crs: crs ? (crs.code ? `EPSG:${crs.code}` : (crs.wkt ?? undefined)) : undefined,
    share: () => (size === 0 ? 1 : counted.bytes / size),
    features: (async function* () {
      if (!first.done) yield raw(first.value);
      for await (const feature of features) yield raw(feature);
    })(),
  };
}
