import { LayerKind } from "@manufacture/contract/layer";
import type { Pooled } from "../db.ts";
import { WrongCall } from "../operators/wrong-call.ts";
import { importLayer } from "./import-layer.ts";
import { loadedLayers, removeLayer } from "./layers.sql.ts";

export const LAYER_USAGE = [
  "layer import <fichier> --as parcels|communes|sar    importer une couche officielle",
  "      [--name … --source … --date … --crs 31370|3812|4326 --ident <champ> --label <champ>]",
  "  layer list                                      lister les couches importées",
  "  layer remove parcels|communes|sar               retirer une couche",
].join("\n");

const KNOWN_OPTIONS = ["as", "name", "source", "date", "crs", "ident", "label"];

/** `layer import`, `layer list`, `layer remove`. Throws `WrongCall`. */
export async function layerCommand(
  db: Pooled,
  [act, target]: readonly string[],
  options: Readonly<Record<string, string>>,
  say: (line: string) => void,
): Promise<string[]> {
  const odd = Object.keys(options).find((name) => !KNOWN_OPTIONS.includes(name));
  if (odd) throw new WrongCall(`L’option --${odd} n’existe pas.\n  ${LAYER_USAGE}`);
  if (act === "list") return listed(db);
  if (act === "remove") {
    const removed = await removeLayer(db, kindOf(target));
    return [removed ? "La couche est retirée." : "Il n’y avait pas de telle couche."];
  }
  if (act !== "import" || !target) throw new WrongCall(LAYER_USAGE);
  const { as, name, source, date, crs, ident, label } = options;
  const kind = kindOf(as);
  return importLayer(db, target, { kind, name, source, dated: date, crs, ident, label }, say);
}

function kindOf(text: string | undefined): LayerKind {
  const kind = LayerKind.safeParse(text);
  if (!kind.success) throw new WrongCall(`Une couche est ${LayerKind.options.join(", ")}.\n  ${LAYER_USAGE}`);
  return kind.data;
}

async function listed(db: Pooled): Promise<string[]> {
  const layers = await loadedLayers(db);
  if (layers.length === 0) return ["Aucune couche n’est importée."];
  return layers.map(({ kind, name, features, source, dated, importedAt }) =>
    [
      kind,
      name,
      `${features.toLocaleString("fr-BE")} objets`,
      source,
      dated,
      `importée le ${importedAt.slice(0, 10)}`,
    ]
      .filter(Boolean)
      .join("\t"),
  );
}
