import type { SiteFeature } from "@manufacture/contract/site";
import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import { prefersCalm } from "../map/camera.ts";
import { middleOf } from "../map/geometry.ts";
import { CARD_ID } from "./SiteCard.tsx";

/** The mark with its ring, and some air. */
const REACH_PX = 36;

/** Moves the map when the card of the chosen site would lie on its mark. */
export function useClearOfCard(map: MapLibreMap | undefined, chosen: SiteFeature | undefined) {
  useEffect(() => {
    const card = document.getElementById(CARD_ID)?.getBoundingClientRect();
    if (!map || !chosen || !card) return;
    const sheet = map.getCanvas().getBoundingClientRect();
    const middle = middleOf(chosen.geometry);
    const { x, y } = map.project(middle);
    const [left, top] = [sheet.left + x, sheet.top + y];
    const covered =
      left > card.left - REACH_PX &&
      left < card.right + REACH_PX &&
      top > card.top - REACH_PX &&
      top < card.bottom + REACH_PX;
    // A mark outside the map is under no card.
    if (covered && x >= 0 && y >= 0 && y <= sheet.height)
      map.easeTo({ center: middle, animate: !prefersCalm() });
  }, [map, chosen]);
}
