import type { Readable } from "node:stream";
import { buffer, text } from "node:stream/consumers";
import { open } from "shapefile";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { WrongCall } from "../../operators/wrong-call.ts";
import { Counted } from "./counted.ts";
import type { LayerFile, RawFeature } from "./layer-file.ts";

/** A shapefile in a zip: .shp and .dbf are streamed, .prj says the CRS and .cpg how letters are written. */
export async function openZippedShapefile(path: string): Promise<LayerFile> {
  const zip = await openPromise(path, { autoClose: false });
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const ending = (suffix: string) =>
    entries.filter(
      ({ fileName }) => fileName.toLowerCase().endsWith(suffix) && !/(^|\/)(\.|__MACOSX)/.test(fileName),
    );
  const [shp, other] = ending(".shp");
  if (!shp) throw new WrongCall("L’archive ne contient pas de fichier .shp.");
  if (other) throw new WrongCall("L’archive contient plusieurs fichiers .shp : gardez-en un.");
  const base = shp.fileName.slice(0, -4).toLowerCase();
  const beside = (suffix: string) => entries.find(({ fileName }) => fileName.toLowerCase() === base + suffix);
  const [dbf, prj, cpg] = [beside(".dbf"), beside(".prj"), beside(".cpg")];
  if (!dbf) throw new WrongCall("L’archive ne contient pas le fichier .dbf qui accompagne le .shp.");

  const counted = new Counted();
  const shapes = (await streamOf(zip, shp)).pipe(counted);
  const encoding = cpg ? encodingOf(await text(await streamOf(zip, cpg))) : "utf-8";
  const source = await open(nodeStream(shapes), nodeStream(await streamOf(zip, dbf)), { encoding });
  return {
    crs: prj ? (await buffer(await streamOf(zip, prj))).toString("latin1") : undefined,
    share: () => counted.bytes / shp.uncompressedSize,
    features: (async function* (): AsyncGenerator<RawFeature> {
      for (let place = 1; ; place++) {
        const { done, value } = await source.read();
        if (done) break;
        const shape = value.geometry ? JSON.stringify(value.geometry) : undefined;
        yield { place, properties: { ...value.properties }, shape };
      }
      zip.close();
    })(),
  };
}

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> => zip.openReadStreamPromise(entry);

/** In Node the library reads Node's streams; its types know those of browsers only. */
const nodeStream = (stream: Readable) => stream as unknown as ReadableStream;

/** "UTF-8", "1252", "ISO 88591"… as a name that TextDecoder knows. */
function encodingOf(cpg: string): string {
  const said = cpg.trim().toLowerCase();
  if (/utf-?8|65001/.test(said)) return "utf-8";
  return "windows-1252"; // what ESRI writes by default in Western Europe; latin-1 is a part of it
}
