import type { SiteFeature } from "@manufacture/contract/site";
import { Layer, Source } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
import type { Palette } from "../palette.ts";
import { nearbyLayers } from "./nearby-layers.ts";

/** What is published around here, quiet under the drawing: so that nobody draws a twin unawares. */
export function NearbySites({ sites, palette }: { sites: readonly SiteFeature[]; palette: Palette }) {
  const data = useMemo(() => ({ type: "FeatureCollection" as const, features: [...sites] }), [sites]);
  return (
    <Source id="nearby" type="geojson" data={data}>
      {nearbyLayers(palette).map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
    </Source>
  );
}
