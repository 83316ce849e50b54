import type { LayerProps } from "@vis.gl/react-maplibre";
import { MAP_FONTS } from "../fond-dessine/fonts.ts";
import type { Palette } from "../palette.ts";

export const QUEUE_SOURCE = "queue";
export const QUEUE_PICKABLE: readonly string[] = ["queue-mark"];

/** Numbered marks: brick for candidates, ringed for those to check, small and grey for small sites; the current one on top. */
export const queueLayers = (
  { brick, grey, ink, paper }: Palette,
  current: string | undefined,
): LayerProps[] => {
  const chosen: ["==", ["get", string], string] = ["==", ["get", "slug"], current ?? ""];
  return [
    {
      id: "queue-current",
      type: "circle",
      source: QUEUE_SOURCE,
      filter: chosen,
      paint: {
        "circle-radius": 21,
        "circle-color": paper,
        "circle-stroke-color": ink,
        "circle-stroke-width": 3,
      },
    },
    {
      id: "queue-mark",
      type: "circle",
      source: QUEUE_SOURCE,
      layout: { "circle-sort-key": ["case", chosen, 1, 0] },
      paint: {
        "circle-radius": ["match", ["get", "path"], "small_site", 10, 13],
        "circle-color": ["match", ["get", "path"], "candidate", brick, paper],
        "circle-stroke-color": ["match", ["get", "path"], "candidate", paper, "to_check", brick, grey],
        "circle-stroke-width": 2.5,
      },
    },
    {
      id: "queue-number",
      type: "symbol",
      source: QUEUE_SOURCE,
      layout: {
        "text-field": ["to-string", ["get", "number"]],
        "text-font": MAP_FONTS.title,
        "text-size": ["match", ["get", "path"], "small_site", 11, 13],
        "text-allow-overlap": true,
        "text-ignore-placement": true,
        "symbol-sort-key": ["case", chosen, 1, 0],
      },
      paint: { "text-color": ["match", ["get", "path"], "candidate", paper, "to_check", brick, grey] },
    },
  ];
};
