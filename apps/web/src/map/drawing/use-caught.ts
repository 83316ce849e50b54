import type { Position } from "@manufacture/contract/geojson";
import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useEffectEvent, useState } from "react";
import type { Sketch } from "./sketch.ts";

/** Whether the crosshair has caught on a corner or a side, told while the map moves under it. */
export function useCaught(map: MapLibreMap | undefined, sketch: Sketch, aimed: () => Position): boolean {
  const [caught, setCaught] = useState(false);
  const look = useEffectEvent(() => {
    if (!map) return;
    const [lng, lat] = aimed();
    const centre = map.getCenter();
    setCaught(lng !== centre.lng || lat !== centre.lat);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing has other corners to catch on
  useEffect(() => {
    if (!map) return;
    const listen = () => look();
    listen();
    map.on("move", listen);
    return () => void map.off("move", listen);
  }, [map, sketch]);
  return caught;
}
