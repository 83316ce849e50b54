import type { LayerProps } from "@vis.gl/react-maplibre";
import { hatchImage } from "../images.ts";
import { PALETTES, type Theme } from "../palette.ts";

export const COVERAGE_SOURCE = "coverage";

/** Empty squares hatched, the others in brick by how much was reported there. */
export function coverageLayers(theme: Theme): LayerProps[] {
  const { brick, grey } = PALETTES[theme];
  return [
    {
      id: "coverage-empty",
      type: "fill",
      source: COVERAGE_SOURCE,
      filter: ["==", ["get", "count"], 0],
      paint: { "fill-pattern": hatchImage(theme, "memoire"), "fill-opacity": 0.35 },
    },
    {
      id: "coverage-count",
      type: "fill",
      source: COVERAGE_SOURCE,
      filter: [">", ["get", "count"], 0],
      paint: {
        "fill-color": brick,
        "fill-opacity": ["interpolate", ["linear"], ["get", "count"], 1, 0.3, 10, 0.85],
      },
    },
    {
      id: "coverage-side",
      type: "line",
      source: COVERAGE_SOURCE,
      paint: { "line-color": grey, "line-width": 0.5, "line-opacity": 0.5 },
    },
  ];
}
