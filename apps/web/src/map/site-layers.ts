import { Stage } from "@manufacture/contract/site";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { MAP_FONTS } from "./fond-dessine/fonts.ts";
import { hatchImage, markImage } from "./images.ts";
import { MARKS } from "./marks.ts";
import { PALETTES, type Palette, registerInks, type Theme } from "./palette.ts";

/** The sources the layers read; their features are made in site-features.ts, promoted by `slug`. */
export const SITE_SOURCES = { halos: "site-halos", outlines: "site-outlines", marks: "site-marks" } as const;

/** Layers in which a pointer picks a site. */
export const PICKABLE_SITES: readonly string[] = ["site-mark", "site-outline"];

/**
 * The layer under which the sites lie: the name of the city, or their marks would push it off the map. The other
 * names of the base make way for marks.
 */
export const ABOVE_SITES = "fond-place-1";

/** From this zoom on, sites bear their names. */
const NAMES_ZOOM = 13.5;

const selected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
const hovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];
const looked: ExpressionSpecification = ["any", selected, hovered];

/** The sites from the sheet up: halos of doubt, outlines, ring of the chosen one, marks, names. */
export function siteLayers(theme: Theme): LayerSpecification[] {
  const palette = PALETTES[theme];
  return [...haloLayers(palette), ...outlineLayers(palette, theme), ...markLayers(palette, theme)];
}

/** One value per stage, chosen by the feature's `stage`. */
function byStage(value: (stage: Stage) => string): ExpressionSpecification {
  const branches = Stage.options.flatMap((stage) => [stage, value(stage)]);
  // The specification's type wants the branches spelt out one by one; the test validates what is made here.
  return ["match", ["get", "stage"], ...branches, value("known")] as unknown as ExpressionSpecification;
}

/** Always for what is hardly located; nearer for what is roughly so; and for the one in question. */
const doubt = (full: number): ExpressionSpecification => {
  const from = (medium: number): ExpressionSpecification => [
    "case",
    looked,
    full,
    ["match", ["get", "certainty"], "low", full, "medium", medium, 0],
  ];
  return ["interpolate", ["linear"], ["zoom"], 13.5, from(0), 14.5, from(full)];
};

function haloLayers(palette: Palette): LayerSpecification[] {
  const inks = registerInks(palette);
  const colour = (part: "fill" | "outline") => byStage((stage) => inks[MARKS[stage].ink][part]);
  return [
    {
      id: "site-halo",
      type: "fill",
      source: SITE_SOURCES.halos,
      paint: { "fill-color": colour("fill"), "fill-opacity": doubt(0.1), "fill-antialias": false },
    },
    {
      id: "site-halo-edge",
      type: "line",
      source: SITE_SOURCES.halos,
      paint: {
        "line-color": colour("outline"),
        "line-width": ["case", selected, 2.4, 1.3],
        "line-opacity": doubt(0.65),
        "line-dasharray": [2.5, 2.5],
      },
    },
  ];
}

function outlineLayers(palette: Palette, theme: Theme): LayerSpecification[] {
  const inks = registerInks(palette);
  return [
    {
      id: "site-outline-veil",
      type: "fill",
      source: SITE_SOURCES.outlines,
      paint: { "fill-color": palette.paper, "fill-opacity": ["case", looked, 0.85, 0.5] },
    },
    {
      id: "site-outline",
      type: "fill",
      source: SITE_SOURCES.outlines,
      paint: { "fill-pattern": byStage((stage) => hatchImage(theme, stage)) },
    },
    {
      id: "site-outline-edge",
      type: "line",
      source: SITE_SOURCES.outlines,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": ["case", selected, palette.ink, byStage((stage) => inks[MARKS[stage].ink].outline)],
        "line-width": ["case", looked, 4.5, 2.6],
      },
    },
  ];
}

function markLayers(palette: Palette, theme: Theme): LayerSpecification[] {
  const shown: ExpressionSpecification = ["<", ["zoom"], ["get", "markBelowZoom"]];
  return [
    {
      id: "site-ring",
      type: "circle",
      source: SITE_SOURCES.marks,
      filter: shown,
      paint: {
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 9, 11, 11, 14, 13, 18, 16, 23],
        "circle-color": palette.paper,
        "circle-stroke-color": palette.ink,
        "circle-stroke-width": ["case", selected, 4, 2],
        "circle-opacity": ["case", looked, 0.9, 0],
        "circle-stroke-opacity": ["case", looked, 1, 0],
      },
    },
    {
      id: "site-mark",
      type: "symbol",
      source: SITE_SOURCES.marks,
      filter: shown,
      layout: {
        "icon-image": byStage((stage) => markImage(theme, stage)),
        "icon-size": ["interpolate", ["linear"], ["zoom"], 9, 0.5, 11, 0.68, 13, 0.88, 16, 1.1],
        "icon-allow-overlap": true,
        "icon-padding": 0,
        "symbol-z-order": "viewport-y",
      },
    },
    {
      id: "site-name",
      type: "symbol",
      source: SITE_SOURCES.marks,
      minzoom: NAMES_ZOOM,
      layout: {
        "text-field": ["get", "name"],
        "text-font": MAP_FONTS.textBold,
        "text-size": ["interpolate", ["linear"], ["zoom"], 13.5, 12.5, 17, 15],
        "text-line-height": 1.15,
        "text-max-width": 9,
        "text-padding": 4,
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-radial-offset": 1.6,
        "text-justify": "auto",
      },
      paint: { "text-color": palette.ink, "text-halo-color": palette.paper, "text-halo-width": 2 },
    },
  ];
}
