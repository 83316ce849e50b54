import type { LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Palette, Theme } from "../palette.ts";
import { MAP_FONTS } from "./fonts.ts";
import { FOND_DESSINE_SOURCE } from "./source.ts";

/** From here in, the name of a river fits between its banks. */
const WITHIN_BANKS_ZOOM = 13;
const WIDE_M = 50;

/** River names along the water: beside the stroke while it is thin, between the banks once it is wide. */
export function waterNameLayers({ paper, base }: Palette): LayerSpecification[] {
  const layer = { type: "symbol", source: FOND_DESSINE_SOURCE } as const;
  const layout = {
    "symbol-placement": "line",
    "text-field": ["get", "name"],
    "text-font": MAP_FONTS.textItalic,
    "text-letter-spacing": 0.14,
    "text-max-angle": 38,
    "text-padding": 24,
  } satisfies SymbolLayerSpecification["layout"];
  const paint = { "text-color": base.waterText, "text-halo-width": 1.6 };
  return [
    {
      ...layer,
      id: "fond-water-name-beside",
      minzoom: 10.5,
      filter: [
        "all",
        ["==", ["get", "kind"], "water"],
        ["any", ["<", ["zoom"], WITHIN_BANKS_ZOOM], ["<", ["get", "widthM"], WIDE_M]],
      ],
      layout: {
        ...layout,
        "symbol-spacing": 340,
        "text-size": ["interpolate", ["linear"], ["zoom"], 10, 11, 15, 14],
        "text-offset": [0, 1.2],
      },
      paint: { ...paint, "text-halo-color": paper },
    },
    {
      ...layer,
      id: "fond-water-name-within",
      minzoom: WITHIN_BANKS_ZOOM,
      filter: ["all", ["==", ["get", "kind"], "water"], [">=", ["get", "widthM"], WIDE_M]],
      layout: {
        ...layout,
        "symbol-spacing": 400,
        "text-size": ["interpolate", ["exponential", 1.4], ["zoom"], 13, 11, 17, 22],
      },
      paint: { ...paint, "text-halo-color": base.water },
    },
  ];
}

type Rank = { rank: number; minzoom: number; sizes: [zoom: number, px: number, zoom: number, px: number] };

const CITY: Rank = { rank: 1, minzoom: 0, sizes: [8, 17, 15, 34] };
const TOWN: Rank = { rank: 2, minzoom: 8, sizes: [8, 11.5, 15, 18] };
const QUARTER: Rank = { rank: 3, minzoom: 10.9, sizes: [11, 11, 15, 15.5] };

/** Where the name of the city may stand about its middle, the best first; offsets in ems. */
const CITY_PLACES = [
  ...["right", [-0.2, 0], "bottom-right", [-0.6, -0.5], "top-right", [-0.6, 0.5], "left", [1.2, 0]],
  ...["right", [-2.4, 0], "bottom-right", [-1.6, -1.2], "top-right", [-1.6, 1.2], "top-right", [-2.6, 2]],
  ...["bottom-right", [-2.6, -2], "bottom-left", [2, -2], "top-left", [2, 2]],
] as (string | [number, number])[]; // spread, the pairs are arrays of numbers

/** Names of places. Light letters on dark paper spread, so the dark theme sets them one weight lighter. */
export function placeLayers(palette: Palette, theme: Theme): LayerSpecification[] {
  const quarterFont = theme === "dark" ? MAP_FONTS.textLight : MAP_FONTS.text;
  return [
    place(palette, QUARTER, { "text-font": quarterFont, "text-letter-spacing": 0.04 }, palette.grey),
    place(palette, TOWN, { "text-font": MAP_FONTS.titleBold }, palette.grey),
    // The city comes last, so that its name is placed before the others: if it can, it ends at the cathedral, on its
    // bank of the Meuse; around it, where marks leave room.
    place(
      palette,
      CITY,
      {
        "text-font": MAP_FONTS.title,
        "text-variable-anchor-offset": CITY_PLACES,
      },
      palette.ink,
    ),
  ];
}

function place(
  { paper }: Palette,
  { rank, minzoom, sizes: [farZoom, farPx, nearZoom, nearPx] }: Rank,
  type: NonNullable<SymbolLayerSpecification["layout"]>,
  colour: string,
): LayerSpecification {
  return {
    id: `fond-place-${rank}`,
    type: "symbol",
    source: FOND_DESSINE_SOURCE,
    minzoom,
    filter: ["all", ["==", ["get", "kind"], "place"], ["==", ["get", "rank"], rank]],
    layout: {
      ...type,
      "text-field": ["get", "name"],
      "text-size": ["interpolate", ["linear"], ["zoom"], farZoom, farPx, nearZoom, nearPx],
      "text-max-width": 7,
      "text-line-height": 1.05,
      "text-padding": 5,
      "symbol-sort-key": ["get", "order"],
    },
    paint: { "text-color": colour, "text-halo-color": paper, "text-halo-width": 1.8, "text-halo-blur": 0.3 },
  };
}
