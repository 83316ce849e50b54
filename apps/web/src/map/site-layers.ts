import { Stage } from "@manufacture/contract/site";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { MAP_FONTS } from "./fond-dessine/fonts.ts";
import { hatchImage, markImage } from "./images.ts";
import { MARKS } from "./marks.ts";
import { PALETTES, type Palette, registerInks, type Theme } from "./palette.ts";

interface Part {
  source: string;
  "source-layer"?: string;
}

/** Where the layers find halos, outlines, marks and names; features are promoted by `slug`. */
export type SiteParts = Readonly<Record<"halos" | "outlines" | "marks" | "names", Part>>;

/** Few sites, drawn from what the page knows (site-features.ts). */
export const DRAWN: SiteParts = {
  halos: { source: "drawn-halos" },
  outlines: { source: "drawn-outlines" },
  marks: { source: "drawn-marks" },
  names: { source: "drawn-marks" },
};

/** Every published site, from the tiles. */
export const TILED: SiteParts = {
  halos: { source: "sites", "source-layer": "halos" },
  outlines: { source: "sites", "source-layer": "outlines" },
  marks: { source: "sites", "source-layer": "marks" },
  names: { source: "sites", "source-layer": "names" },
};

/** Layers in which a pointer picks a site. */
export const PICKABLE_SITES: readonly string[] = ["sites-mark", "sites-outline"];

/** From this zoom on, sites bear their names. */
const NAMES_ZOOM = 13.5;

const selected: ExpressionSpecification = ["boolean", ["feature-state", "selected"], false];
const hovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];
const looked: ExpressionSpecification = ["any", selected, hovered];

/** The sites from the sheet up: halos of doubt, outlines, ring of the chosen one, marks, names. */
export function siteLayers(theme: Theme, parts: SiteParts): LayerSpecification[] {
  const palette = PALETTES[theme];
  const prefix = parts === TILED ? "sites" : "drawn";
  return [
    ...haloLayers(palette, prefix, parts),
    ...outlineLayers(palette, theme, prefix, parts),
    ...markLayers(palette, theme, prefix, parts),
  ];
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

function haloLayers(palette: Palette, prefix: string, { halos }: SiteParts): LayerSpecification[] {
  const inks = registerInks(palette);
  const colour = (part: "fill" | "outline") => byStage((stage) => inks[MARKS[stage].ink][part]);
  return [
    {
      id: `${prefix}-halo`,
      type: "fill",
      ...halos,
      paint: { "fill-color": colour("fill"), "fill-opacity": doubt(0.1), "fill-antialias": false },
    },
    {
      id: `${prefix}-halo-edge`,
      type: "line",
      ...halos,
      paint: {
        "line-color": colour("outline"),
        "line-width": ["case", selected, 2.4, 1.3],
        "line-opacity": doubt(0.65),
        "line-dasharray": [2.5, 2.5],
      },
    },
  ];
}

function outlineLayers(
  palette: Palette,
  theme: Theme,
  prefix: string,
  { outlines }: SiteParts,
): LayerSpecification[] {
  const inks = registerInks(palette);
  return [
    {
      id: `${prefix}-outline-veil`,
      type: "fill",
      ...outlines,
      paint: { "fill-color": palette.paper, "fill-opacity": ["case", looked, 0.85, 0.5] },
    },
    {
      id: `${prefix}-outline`,
      type: "fill",
      ...outlines,
      paint: { "fill-pattern": byStage((stage) => hatchImage(theme, stage)) },
    },
    {
      id: `${prefix}-outline-edge`,
      type: "line",
      ...outlines,
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": ["case", selected, palette.ink, byStage((stage) => inks[MARKS[stage].ink].outline)],
        "line-width": ["case", looked, 4.5, 2.6],
      },
    },
  ];
}

function markLayers(
  palette: Palette,
  theme: Theme,
  prefix: string,
  { marks, names }: SiteParts,
): LayerSpecification[] {
  // A tile leaves out the mark of a legible outline; a drawn one says until where it goes.
  const shown: ExpressionSpecification = [
    "all",
    ["!", ["has", "count"]],
    ["<", ["zoom"], ["coalesce", ["get", "markBelowZoom"], 30]],
  ];
  return [
    {
      id: `${prefix}-ring`,
      type: "circle",
      ...marks,
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
      id: `${prefix}-mark`,
      type: "symbol",
      ...marks,
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
      id: `${prefix}-name`,
      type: "symbol",
      ...names,
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
