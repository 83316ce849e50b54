import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { hatchImage } from "../images.ts";
import { PALETTES, type Palette, type Theme } from "../palette.ts";

/** MapLibre tells a MultiPolygon from a Polygon: a filter has to name both. */
export const isSurface: ExpressionSpecification = [
  "in",
  ["geometry-type"],
  ["literal", ["Polygon", "MultiPolygon"]],
];
const side: ExpressionSpecification = [
  "all",
  ["==", ["geometry-type"], "LineString"],
  ["!", ["has", "closing"]],
];
const corner: ExpressionSpecification = ["==", ["get", "handle"], "corner"];
const middle: ExpressionSpecification = ["==", ["get", "handle"], "middle"];
const selected: ExpressionSpecification = ["boolean", ["get", "selected"], false];
const first: ExpressionSpecification = ["boolean", ["get", "first"], false];

/** The drawing from the sheet up: the surface and its sides, what was, the faults, the handles. */
export const sketchLayers = (theme: Theme, palette: Palette = PALETTES[theme]): LayerSpecification[] => [
  ...shapeLayers(palette, theme),
  ...beforeLayers(palette),
  ...faultLayers(palette),
  ...handleLayers(palette),
];

/** What the outline was before it was mended: a dashed line over the new one. */
const beforeLayers = ({ ink }: Palette): LayerSpecification[] => [
  {
    id: "sketch-before",
    type: "line",
    source: "sketch-before",
    filter: side,
    paint: { "line-color": ink, "line-width": 2.5, "line-dasharray": [2, 1.5] },
  },
];

const shapeLayers = ({ brick, paper }: Palette, theme: Theme): LayerSpecification[] => [
  {
    id: "sketch-veil",
    type: "fill",
    source: "sketch-shape",
    filter: isSurface,
    paint: { "fill-color": paper, "fill-opacity": 0.55 },
  },
  {
    id: "sketch-hatch",
    type: "fill",
    source: "sketch-shape",
    filter: isSurface,
    paint: { "fill-pattern": hatchImage(theme, "known") },
  },
  {
    id: "sketch-closing",
    type: "line",
    source: "sketch-shape",
    filter: ["has", "closing"],
    paint: { "line-color": brick, "line-width": 2, "line-dasharray": [2, 2] },
  },
  {
    id: "sketch-side",
    type: "line",
    source: "sketch-shape",
    filter: side,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": brick, "line-width": 4 },
  },
];

/** Where the outline is wrong: an ink ring around the place, a heavy broken line. Shape, not only colour. */
const faultLayers = ({ ink }: Palette): LayerSpecification[] => [
  {
    id: "sketch-fault-line",
    type: "line",
    source: "sketch-faults",
    filter: ["==", ["geometry-type"], "LineString"],
    paint: { "line-color": ink, "line-width": 7, "line-dasharray": [0.6, 0.6] },
  },
  {
    id: "sketch-fault-point",
    type: "circle",
    source: "sketch-faults",
    filter: ["==", ["geometry-type"], "Point"],
    paint: {
      "circle-radius": 17,
      "circle-opacity": 0,
      "circle-stroke-color": ink,
      "circle-stroke-width": 4,
    },
  },
];

const handleLayers = ({ brick, ink, paper }: Palette): LayerSpecification[] => [
  {
    id: "sketch-middle",
    type: "circle",
    source: "sketch-handles",
    filter: middle,
    paint: {
      "circle-radius": 5,
      "circle-color": paper,
      "circle-stroke-color": brick,
      "circle-stroke-width": 2,
    },
  },
  {
    id: "sketch-corner",
    type: "circle",
    source: "sketch-handles",
    filter: corner,
    paint: {
      "circle-radius": ["case", selected, 12, 10],
      "circle-color": ["case", selected, ink, first, brick, paper],
      "circle-stroke-color": ["case", selected, paper, first, paper, brick],
      "circle-stroke-width": 3,
    },
  },
];
