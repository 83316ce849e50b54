import type { Messages } from "../text.ts";
import { grouped, NBSP } from "../typography.ts";

/** The team's tags in order. */
export const tags: Messages["tags"] = {
  title: "Schlagwörter",
  lead: "Die Wörter des Teams. Umbenennen oder Zusammenlegen verliert nichts: Meldungen und Orte folgen.",
  groups: { espace: "Räume", theme: "Themen", objectif: "Ziele", libre: "Frei" },
  use: (reports, sites) =>
    `${grouped(reports)}${NBSP}${reports === 1 ? "Meldung" : "Meldungen"}, ${grouped(sites)}${NBSP}${sites === 1 ? "veröffentlichter Ort" : "veröffentlichte Orte"}`,
  change: "Ändern",
  edit: (label) => `Ändern: ${label}`,
  closeTag: (label) => `Schließen: ${label}`,
  label: "Name",
  group: "Gruppe",
  colour: "Farbe",
  colours: {
    none: "Ohne Farbe",
    brick: "Ziegel",
    ochre: "Ocker",
    blue: "Maasblau",
    moss: "Moos",
    plum: "Pflaume",
    grey: "Grau",
  },
  save: "Speichern",
  close: "Schließen",
  mergeInto: "Zusammenlegen mit",
  merge: "Zusammenlegen",
  mergeHint: (label) => `${label} verschwindet, das andere Schlagwort nimmt überall seinen Platz ein.`,
  history: "Was sich geändert hat",
  changed: (by, before, after) => `${by} hat ${before} in ${after} geändert`,
  merged: (by, before, after) => `${by} hat ${before} mit ${after} zusammengelegt`,
  empty: "Keine Schlagwörter.",
  loading: "Die Schlagwörter kommen…",
  failed: "Die Schlagwörter konnten nicht gelesen werden.",
};
