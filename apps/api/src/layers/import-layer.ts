import type { LayerKind } from "@manufacture/contract/layer";
import type { Pooled } from "../db.ts";
import { WrongCall } from "../operators/wrong-call.ts";
import { type Fields, fieldsOf } from "./fields.ts";
import { EPSG_CODES, type EpsgCode, epsgOf } from "./formats/crs.ts";
import type { LayerFile, RawFeature } from "./formats/layer-file.ts";
import { openLayerFile } from "./formats/open-file.ts";
import {
  beginLayer,
  forgetUnseen,
  measureLayer,
  type NamedShape,
  type Outcome,
  showLayer,
  storeShapes,
} from "./import.sql.ts";
import { ImportReport } from "./import-report.ts";
import { Progress } from "./progress.ts";

export interface ImportOptions {
  kind: LayerKind;
  name?: string | undefined;
  source?: string | undefined;
  dated?: string | undefined;
  crs?: string | undefined;
  ident?: string | undefined;
  label?: string | undefined;
}

const BATCH_SHAPES = 1000;
/** Some parcels are as long as a river: a batch is bounded by its weight too. */
const BATCH_CHARACTERS = 4_000_000;

/** Where Belgian layers lie, generously, in degrees: west, south, east, north. */
const BELGIUM = [2.3, 49.3, 6.6, 51.7] as const;

const NAMES: Record<LayerKind, string> = {
  parcels: "Parcelles",
  communes: "Communes",
  sar: "Sites à réaménager",
};

/**
 * Imports a file of official outlines in the place of the layer of that kind; all or nothing: until the last feature is
 * stored the layer before is the one that is seen. Gives the report. Throws `WrongCall`.
 */
export async function importLayer(
  db: Pooled,
  path: string,
  options: ImportOptions,
  say: (line: string) => void,
): Promise<string[]> {
  const file = await openLayerFile(path);
  const epsg = epsgFor(file, options.crs);
  const { kind } = options;
  const id = await beginLayer(db, {
    kind,
    name: options.name ?? NAMES[kind],
    source: options.source ?? "",
    dated: options.dated ?? "",
  });
  try {
    const report = new ImportReport();
    const progress = new Progress(file.share, say);
    let fields: Fields | undefined;
    for await (const batch of batchesOf(file.features)) {
      const shapes: NamedShape[] = [];
      for (const { place, properties, shape } of batch) {
        fields ??= fieldsOf(kind, properties, options);
        const ident = textOf(properties[fields.ident]);
        if (!shape) report.skipped("sans géométrie", place, ident);
        else if (!ident) report.skipped("sans identifiant", place, "");
        else shapes.push({ place, ident, label: textOf(properties[fields.label]) || ident, shape });
      }
      for (const outcome of await stored(db, id, epsg, shapes, report)) report.told(outcome, shapes);
      progress.tell(report.stored);
    }
    const measured = await measureLayer(db, id);
    if (measured.features === 0)
      throw new WrongCall("Ce fichier ne contient aucune surface lisible. Rien n’a changé.");
    if (!liesInBelgium(measured.bounds))
      throw new WrongCall(
        `Ces objets ne tombent pas en Belgique (lus en EPSG:${epsg}). Dites leur système avec --crs ${EPSG_CODES.join("|")}. Rien n’a changé.`,
      );
    await showLayer(db, id, kind, measured);
    return report.lines(NAMES[kind], epsg);
  } finally {
    await forgetUnseen(db, kind);
  }
}

/** The file's CRS, or the one that the operator says. Throws `WrongCall` when it is none of those that can be transformed. */
function epsgFor({ crs }: LayerFile, said: string | undefined): EpsgCode {
  const text = said ?? crs;
  if (text === undefined)
    throw new WrongCall(
      `Ce fichier ne dit pas son système de coordonnées. Dites-le avec --crs ${EPSG_CODES.join("|")}.`,
    );
  const code = epsgOf(text);
  if (!code)
    throw new WrongCall(
      `Le système de coordonnées « ${text.slice(0, 80)} » n’est pas de ceux qui sont compris : EPSG:${EPSG_CODES.join(", EPSG:")}.`,
    );
  return code;
}

async function* batchesOf(features: AsyncIterable<RawFeature>): AsyncGenerator<RawFeature[]> {
  let batch: RawFeature[] = [];
  let characters = 0;
  for await (const feature of features) {
    batch.push(feature);
    characters += feature.shape?.length ?? 0;
    if (batch.length < BATCH_SHAPES && characters < BATCH_CHARACTERS) continue;
    yield batch;
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** Stores a batch; when one of it cannot be read, each by itself, so that only that one is left out. */
async function stored(
  db: Pooled,
  layerId: string,
  epsg: EpsgCode,
  shapes: NamedShape[],
  report: ImportReport,
): Promise<Outcome[]> {
  if (shapes.length === 0) return [];
  const outcomes = await storeShapes(db, layerId, epsg, shapes).catch(ifUnreadable);
  if (outcomes.length === shapes.length) return outcomes;
  const [only] = shapes;
  if (shapes.length === 1 && only) {
    report.skipped("illisible", only.place, only.ident);
    return [];
  }
  const half = Math.ceil(shapes.length / 2);
  return [
    ...(await stored(db, layerId, epsg, shapes.slice(0, half), report)),
    ...(await stored(db, layerId, epsg, shapes.slice(half), report)),
  ];
}

/** PostGIS and the data types say "XX000" or class 22 of a shape they cannot read; anything else is a failure of ours. */
function ifUnreadable(error: { code?: unknown }): Outcome[] {
  const code = String(error.code ?? "");
  if (code === "XX000" || code.startsWith("22")) return [];
  throw error;
}

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "bigint"
    ? String(value).trim()
    : "";

function liesInBelgium(bounds: number[] | null): boolean {
  const [west = 0, south = 0, east = 0, north = 0] = bounds ?? [];
  return west >= BELGIUM[0] && south >= BELGIUM[1] && east <= BELGIUM[2] && north <= BELGIUM[3];
}
