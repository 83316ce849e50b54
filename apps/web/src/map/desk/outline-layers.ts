import type { LayerProps } from "@vis.gl/react-maplibre";
import { hatchImage } from "../images.ts";
import { PALETTES, type Theme } from "../palette.ts";

export const OUTLINE_SOURCES = {
  exact: "outline-exact",
  working: "outline-working",
  preview: "outline-preview",
} as const;

/** The layer under which photographs and parcels go. */
export const LOWEST = "outline-veil";

/**
 * What the public will see, hatched in brick; over it what was drawn, a dashed ink line. Over a photograph only the lines
 * stay: what is inside them is what one wants to see.
 */
export function outlineLayers(theme: Theme, overPhoto: boolean): LayerProps[] {
  const { brick, ink, paper } = PALETTES[theme];
  return [
    {
      id: LOWEST,
      type: "fill",
      source: OUTLINE_SOURCES.exact,
      paint: { "fill-color": paper, "fill-opacity": overPhoto ? 0 : 0.6 },
    },
    {
      id: "outline-preview-hatch",
      type: "fill",
      source: OUTLINE_SOURCES.preview,
      paint: { "fill-pattern": hatchImage(theme, "known"), "fill-opacity": overPhoto ? 0 : 1 },
    },
    {
      id: "outline-preview-side",
      type: "line",
      source: OUTLINE_SOURCES.preview,
      layout: { "line-join": "round" },
      paint: { "line-color": brick, "line-width": 4 },
    },
    {
      id: "outline-working-side",
      type: "line",
      source: OUTLINE_SOURCES.working,
      layout: { "line-join": "round" },
      paint: { "line-color": ink, "line-width": 4 },
    },
    {
      id: "outline-exact-halo",
      type: "line",
      source: OUTLINE_SOURCES.exact,
      layout: { "line-join": "round" },
      paint: { "line-color": paper, "line-width": 5, "line-opacity": 0.9 },
    },
    {
      id: "outline-exact-side",
      type: "line",
      source: OUTLINE_SOURCES.exact,
      layout: { "line-join": "round" },
      paint: { "line-color": ink, "line-width": 2.5, "line-dasharray": [2, 1.5] },
    },
  ];
}
