import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import { MAP_FONTS } from "../fond-dessine/fonts.ts";
import type { Palette } from "../palette.ts";
import { isSurface } from "./sketch-layers.ts";

/** What is published, under the drawing and quieter than it: brownfields in brick, the rest in grey. */
export const nearbyLayers = ({ brick, grey, paper }: Palette): LayerSpecification[] => {
  const quiet: ExpressionSpecification = ["case", ["==", ["get", "register"], "friche"], brick, grey];
  return [
    {
      id: "nearby-outline",
      type: "line",
      source: "nearby",
      filter: isSurface,
      paint: { "line-color": quiet, "line-width": 1.5, "line-opacity": 0.8 },
    },
    {
      id: "nearby-point",
      type: "circle",
      source: "nearby",
      filter: ["==", ["geometry-type"], "Point"],
      paint: {
        "circle-radius": 5,
        "circle-color": paper,
        "circle-stroke-color": quiet,
        "circle-stroke-width": 2.5,
      },
    },
    {
      id: "nearby-name",
      type: "symbol",
      source: "nearby",
      minzoom: 12,
      layout: {
        "text-field": ["get", "name"],
        "text-font": MAP_FONTS.text,
        "text-size": 12,
        "text-max-width": 9,
        "text-variable-anchor": ["top", "bottom", "left", "right"],
        "text-radial-offset": 0.8,
      },
      paint: { "text-color": grey, "text-halo-color": paper, "text-halo-width": 1.5 },
    },
  ];
};
