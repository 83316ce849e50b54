import type { Messages } from "../text.ts";
import { grouped, NBSP } from "../typography.ts";

/** The team's tags in order. */
export const tags: Messages["tags"] = {
  title: "Tags",
  lead: "The team’s words. Renaming or merging them loses nothing: reports and places follow.",
  groups: { espace: "Spaces", theme: "Themes", objectif: "Aims", libre: "Free" },
  use: (reports, sites) =>
    `${grouped(reports)}${NBSP}${reports === 1 ? "report" : "reports"}, ${grouped(sites)}${NBSP}${sites === 1 ? "published place" : "published places"}`,
  change: "Edit",
  edit: (label) => `Edit ${label}`,
  closeTag: (label) => `Close ${label}`,
  label: "Name",
  group: "Group",
  colour: "Colour",
  colours: {
    none: "No colour",
    brick: "Brick",
    ochre: "Ochre",
    blue: "Meuse blue",
    moss: "Moss",
    plum: "Plum",
    grey: "Grey",
  },
  save: "Save",
  close: "Close",
  mergeInto: "Merge with",
  merge: "Merge",
  mergeHint: (label) => `${label} disappears, the other tag takes its place everywhere.`,
  history: "What has changed",
  changed: (by, before, after) => `${by} changed ${before} to ${after}`,
  merged: (by, before, after) => `${by} merged ${before} with ${after}`,
  empty: "No tags.",
  loading: "The tags are on their way…",
  failed: "The tags could not be read.",
};
