import type { LayerKind } from "@manufacture/contract/layer";
import { WrongCall } from "../operators/wrong-call.ts";

/** Field names under which the usual sources give identifiers and names, in lower case, the surest first. */
const KNOWN: Record<LayerKind, { ident: readonly string[]; label: readonly string[] }> = {
  parcels: { ident: ["capakey", "cadnr", "nationalcadastralreference", "ident", "id"], label: [] },
  communes: {
    ident: ["nis", "nsi", "cd_munty_refnis", "refnis", "code_ins", "ins", "niscode", "ident", "id"],
    label: ["tx_munty_descr_fr", "name_fr", "nom", "namefre", "commune", "nom_commune", "name", "label"],
  },
  sar: {
    ident: ["code_sar", "code", "nref", "ident", "id"],
    label: ["nom", "libelle", "denom", "name", "label"],
  },
};

/** Which fields of a layer say what its features are called. */
export interface Fields {
  ident: string;
  label: string;
}

/** The fields named by the operator, or known by their usual names. Throws `WrongCall` naming those that there are. */
export function fieldsOf(
  kind: LayerKind,
  properties: Readonly<Record<string, unknown>>,
  given: { ident?: string | undefined; label?: string | undefined },
): Fields {
  const names = Object.keys(properties);
  const pick = (part: "ident" | "label"): string | undefined => {
    const wanted = given[part]?.toLowerCase();
    const candidates = wanted ? [wanted] : KNOWN[kind][part];
    const found = candidates.flatMap(
      (candidate) => names.find((name) => name.toLowerCase() === candidate) ?? [],
    )[0];
    if (wanted && !found) throw new WrongCall(`Il n’y a pas de champ « ${given[part]} ». ${listed(names)}`);
    return found;
  };
  const ident = pick("ident");
  if (!ident)
    throw new WrongCall(`Quel champ identifie chaque objet ? Dites-le avec --ident. ${listed(names)}`);
  return { ident, label: pick("label") ?? ident };
}

const listed = (names: readonly string[]) =>
  names.length > 0 ? `Les champs sont : ${names.join(", ")}.` : "Le fichier n’a pas de champ.";
