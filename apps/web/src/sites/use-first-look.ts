import type { SiteFeature } from "@manufacture/contract/site";
import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { extentOf } from "../map/site-features.ts";

/** A link that names a site but no view opens on that site, once. */
export function useFirstLook(map: MapLibreMap | undefined, site: SiteFeature | undefined) {
  const looked = useRef(false);
  useEffect(() => {
    if (!map || !site || looked.current) return;
    looked.current = true;
    const box = extentOf(site.geometry, site.properties.positionErrorM);
    map.fitBounds(box, { padding: 64, maxZoom: 15, animate: false });
  }, [map, site]);
}
