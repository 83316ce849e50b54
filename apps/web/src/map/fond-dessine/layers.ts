import type { LayerSpecification, LineLayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Palette, Theme } from "../palette.ts";
import { drawnFeatures } from "./features.ts";
import { placeLayers, waterNameLayers } from "./labels.ts";
import { FOND_DESSINE_SOURCE } from "./source.ts";
import { waterWidth } from "./widths.ts";

export const FOND_DESSINE_ATTRIBUTION = "Fond dessiné d’après © les contributeurs d’OpenStreetMap";

/** The one source of the drawn base; its data is in the bundle, nothing is fetched. */
export function fondDessineSources(): Record<string, SourceSpecification> {
  return {
    [FOND_DESSINE_SOURCE]: {
      type: "geojson",
      data: drawnFeatures(),
      attribution: FOND_DESSINE_ATTRIBUTION,
      // Large tiles, hardly simplified: the curves stay curves when the map is enlarged over a street.
      maxzoom: 12,
      tolerance: 0.01,
    },
  };
}

/** The drawn base from the paper up; every layer id begins with `fond-`. */
export function fondDessineLayers(palette: Palette, theme: Theme): LayerSpecification[] {
  return [
    { id: "fond-paper", type: "background", paint: { "background-color": palette.paper } },
    ...waterLayers(palette),
    ...railwayLayers(palette),
    ...waterNameLayers(palette),
    ...placeLayers(palette, theme),
  ];
}

type Shared = Pick<LineLayerSpecification, "source" | "filter">;

const ROUND: NonNullable<LineLayerSpecification["layout"]> = { "line-cap": "round", "line-join": "round" };

function drawn(kind: "water" | "railway"): Shared {
  return { source: FOND_DESSINE_SOURCE, filter: ["==", ["get", "kind"], kind] };
}

/** All edges lie below all waters, so that a river flows into another with no line across its mouth. */
function waterLayers({ base }: Palette): LayerSpecification[] {
  const water = drawn("water");
  return [
    {
      ...water,
      id: "fond-water-edge",
      type: "line",
      layout: ROUND,
      paint: { "line-color": base.waterEdge, "line-width": waterWidth(2.2) },
    },
    {
      ...water,
      id: "fond-water",
      type: "line",
      layout: ROUND,
      // The second ink of a two-colour press never falls quite on the first.
      paint: { "line-color": base.water, "line-width": waterWidth(0), "line-translate": [0.45, -0.4] },
    },
  ];
}

function railwayLayers({ base }: Palette): LayerSpecification[] {
  const rail = drawn("railway");
  return [
    {
      ...rail,
      id: "fond-railway",
      type: "line",
      layout: ROUND,
      paint: {
        "line-color": base.rail,
        "line-width": ["interpolate", ["linear"], ["zoom"], 9, 0.6, 13, 1.2, 16, 2],
      },
    },
    {
      ...rail,
      id: "fond-railway-ties",
      type: "line",
      minzoom: 12.5,
      // Dashes are counted in line widths: short dashes on a wide line are ticks across the track.
      paint: {
        "line-color": base.rail,
        "line-width": ["interpolate", ["linear"], ["zoom"], 12.5, 4, 16, 8],
        "line-dasharray": [0.22, 4],
        "line-opacity": ["interpolate", ["linear"], ["zoom"], 12.5, 0, 13.2, 1],
      },
    },
  ];
}
