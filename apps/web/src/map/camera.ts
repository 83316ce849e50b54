import type { Bbox } from "@manufacture/contract/geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { View } from "../url-state.ts";

/** Belgium and its doorstep, WGS84: beyond, there is nothing to see or to report. */
export const FARTHEST: Bbox = [1.5, 48.9, 8.5, 52.2];
export const ZOOMS = { minZoom: 7, maxZoom: 19 };

/** Where a map begins, in the words of the map component. */
export const initialView = (start: View | { bounds: Bbox }) =>
  "bounds" in start
    ? { bounds: start.bounds, fitBoundsOptions: { padding: 32, maxZoom: 17 } }
    : { longitude: start.lng, latitude: start.lat, zoom: start.zoom };

export function viewOf(map: MapLibreMap): View {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng };
}

export function boundsOf(map: MapLibreMap): Bbox {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
}

/** Whether the person asked their system for less motion. */
export const prefersCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
