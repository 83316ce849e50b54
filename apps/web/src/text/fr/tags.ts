import { grouped, NBSP } from "../typography.ts";

/** The team's tags in order. */
export const tags = {
  title: "Étiquettes",
  lead: "Les mots de l’équipe. Les renommer ou les réunir ne perd rien : les fiches et les lieux suivent.",
  groups: { espace: "Espaces", theme: "Thèmes", objectif: "Objectifs", libre: "Libres" } as Record<
    string,
    string
  >,
  use: (reports: number, sites: number) =>
    `${grouped(reports)}${NBSP}${reports === 1 ? "fiche" : "fiches"}, ${grouped(sites)}${NBSP}${sites === 1 ? "lieu publié" : "lieux publiés"}`,
  change: "Modifier",
  edit: (label: string) => `Modifier ${label}`,
  closeTag: (label: string) => `Fermer ${label}`,
  label: "Nom",
  group: "Groupe",
  colour: "Couleur",
  colours: {
    none: "Sans couleur",
    brick: "Brique",
    ochre: "Ocre",
    blue: "Bleu Meuse",
    moss: "Mousse",
    plum: "Prune",
    grey: "Gris",
  },
  save: "Enregistrer",
  close: "Fermer",
  mergeInto: "Réunir avec",
  merge: "Réunir",
  mergeHint: (label: string) => `${label} disparaît, l’autre étiquette prend sa place partout.`,
  history: "Ce qui a changé",
  changed: (by: string, before: string, after: string) => `${by} a changé ${before} en ${after}`,
  merged: (by: string, before: string, after: string) => `${by} a réuni ${before} avec ${after}`,
  empty: "Aucune étiquette.",
  loading: "Les étiquettes arrivent…",
  failed: "Les étiquettes n’ont pas pu être lues.",
};
