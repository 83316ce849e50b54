import type { StyleSpecification } from "maplibre-gl";
import { PALETTES, type Theme } from "../palette.ts";
import { fondDessineLayers, fondDessineSources } from "./layers.ts";

/** The drawn base as a whole style: no glyphs, no sprite, no tile, no request. Other layers go on top. */
export function fondDessineStyle(theme: Theme): StyleSpecification {
  return {
    version: 8,
    name: "Fond dessiné",
    sources: fondDessineSources(),
    layers: fondDessineLayers(PALETTES[theme], theme),
  };
}
