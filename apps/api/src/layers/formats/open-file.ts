import { open } from "node:fs/promises";
import { WrongCall } from "../../operators/wrong-call.ts";
import { openFlatGeobuf } from "./flatgeobuf.ts";
import { openGeoJson } from "./geojson.ts";
import { openGeoPackage } from "./geopackage.ts";
import type { LayerFile, RawFeature } from "./layer-file.ts";
import { openZippedShapefile } from "./shapefile.ts";

/** What the first bytes of a file say of it, whatever its name. */
const FORMATS: [starts: string, open: (path: string) => Promise<LayerFile>][] = [
  ["504b0304", openZippedShapefile],
  ["666762", openFlatGeobuf],
  ["53514c69746520666f726d6174203300", openGeoPackage],
];

/** Opens a layer's file. Throws `WrongCall` with a sentence when it is none that can be read. */
export async function openLayerFile(path: string): Promise<LayerFile> {
  const file = await open(path).catch(() => {
    throw new WrongCall(`Le fichier ${path} ne s’ouvre pas.`);
  });
  const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0).finally(() => file.close());
  const head = buffer.subarray(0, bytesRead);
  const known = FORMATS.find(([starts]) => head.toString("hex").startsWith(starts));
  if (!known && !/^\uFEFF?\s*\{/.test(head.toString("utf8")))
    throw new WrongCall(
      "Ce fichier n’est ni du GeoJSON, ni du FlatGeobuf, ni un shapefile en .zip, ni un GeoPackage.",
    );
  const opened = await (known?.[1] ?? openGeoJson)(path).catch(tellDamage);
  return { ...opened, features: readToTheEnd(opened.features) };
}

async function* readToTheEnd(features: AsyncIterable<RawFeature>): AsyncGenerator<RawFeature> {
  const reading = features[Symbol.asyncIterator]();
  for (;;) {
    const { done, value } = await reading.next().catch(tellDamage);
    if (done) return;
    yield value;
  }
}

/** What a reader throws is about the file: it is told as such. */
function tellDamage(error: unknown): never {
  if (error instanceof WrongCall) throw error;
  throw new WrongCall(`Ce fichier est abîmé ou incomplet (${String(error)}).`, { cause: error });
}
