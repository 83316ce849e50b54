import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { MAP_FONTS } from "./fond-dessine/fonts.ts";
import { mixImagePrefix } from "./images.ts";
import { PALETTES, type Theme } from "./palette.ts";
import { TILED } from "./site-layers.ts";

/** The layer in which a pointer opens a cluster. */
export const CLUSTERS = "sites-cluster";

const count: ExpressionSpecification = ["get", "count"];

/** Eighths of a cluster that are of a register: at least one when there is any. */
const eighths = (register: string): ExpressionSpecification => {
  const of: ExpressionSpecification = ["coalesce", ["get", register], 0];
  return ["max", ["min", of, 1], ["round", ["/", ["*", 8, of], count]]];
};

/** Sites too near each other to be told apart: how many, in a ring that shows their registers. */
export const clusterLayer = (theme: Theme): LayerSpecification => ({
  id: CLUSTERS,
  type: "symbol",
  ...TILED.marks,
  filter: ["has", "count"],
  layout: {
    "icon-image": [
      "concat",
      mixImagePrefix(theme),
      eighths("friche"),
      "-",
      eighths("memoire"),
      "-",
      eighths("subjective"),
    ],
    "icon-size": ["interpolate", ["linear"], ["log10", count], 0, 0.8, 2, 1.05, 5, 1.4],
    "icon-allow-overlap": true,
    "icon-padding": 0,
    "text-field": [
      "case",
      ["<", count, 1000],
      ["to-string", count],
      ["concat", ["to-string", ["round", ["/", count, 1000]]], "\u202fk"],
    ],
    "text-font": MAP_FONTS.textBold,
    "text-size": ["interpolate", ["linear"], ["log10", count], 0, 12.5, 2, 13, 5, 14],
    "text-allow-overlap": true,
  },
  paint: { "text-color": PALETTES[theme].ink },
});
