import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { JSONParser } from "@streamparser/json";
import { WrongCall } from "../../operators/wrong-call.ts";
import { Counted } from "./counted.ts";
import type { LayerFile, RawFeature } from "./layer-file.ts";

/** GeoJSON, RFC 7946: a FeatureCollection, or one feature after another. The `crs` member of 2008 is understood too. */
export async function openGeoJson(path: string): Promise<LayerFile> {
  const { size } = await stat(path);
  const counted = new Counted();
  const reading = new Reading();
  const features = reading.features(createReadStream(path).pipe(counted));
  // The CRS stands before the features: the first one is fetched to know it.
  const first = await features.next();
  return {
    crs: reading.crs ?? "EPSG:4326",
    share: () => (size === 0 ? 1 : counted.bytes / size),
    features: (async function* () {
      if (!first.done) yield first.value;
      yield* features;
    })(),
  };
}

class Reading {
  crs: string | undefined;
  #place = 0;
  #found: RawFeature[] = [];

  async *features(source: AsyncIterable<Buffer>): AsyncGenerator<RawFeature> {
    const collection = this.#parser(["$.features.*", "$.crs"]);
    let lines: JSONParser | undefined;
    let begun = false;
    for await (const chunk of source) {
      if (!begun) {
        begun = true;
        // One feature a line: the file begins with a feature, not with a collection.
        if (/^\s*\{\s*"type"\s*:\s*"Feature"/.test(chunk.toString("utf8", 0, 200)))
          lines = this.#parser(["$"], "");
      }
      try {
        (lines ?? collection).write(chunk);
      } catch (error) {
        throw new WrongCall(
          `Le fichier n’est pas du GeoJSON lisible, après ${this.#place} objets : ${String(error)}`,
        );
      }
      yield* this.#found;
      this.#found = [];
    }
    if (!lines && !collection.isEnded)
      throw new WrongCall(`Le fichier GeoJSON s’arrête avant sa fin, après ${this.#place} objets.`);
  }

  #parser(paths: string[], separator?: string): JSONParser {
    const parser = new JSONParser({ paths, keepStack: false, ...(separator !== undefined && { separator }) });
    parser.onValue = ({ value, key }) => {
      if (key === "crs") this.crs = nameOf(value);
      else this.#found.push(this.#featureOf(value));
    };
    return parser;
  }

  #featureOf(value: unknown): RawFeature {
    const { properties, geometry } = (value ?? {}) as { properties?: unknown; geometry?: unknown }; // judged below
    return {
      place: ++this.#place,
      properties: typeof properties === "object" && properties !== null ? { ...properties } : {},
      shape: geometry ? JSON.stringify(geometry) : undefined,
    };
  }
}

function nameOf(crs: unknown): string | undefined {
  const { properties } = (crs ?? {}) as { properties?: { name?: unknown } }; // as GeoJSON 2008 had it
  return typeof properties?.name === "string" ? properties.name : undefined;
}
