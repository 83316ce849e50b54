import { Layer, Source } from "@vis.gl/react-maplibre";
import { PALETTES } from "../palette.ts";
import { useTheme } from "../use-theme.ts";

/** The walls of the cadastral parcels, thin under the drawing (under layer `beforeId`, when it is said). They are drawn once one is near enough to touch one. */
export function ParcelLayer({ beforeId }: { beforeId?: string }) {
  const { grey } = PALETTES[useTheme()];
  return (
    <Source id="parcels" type="vector" url="/tiles/reference/parcels.json">
      <Layer
        id="parcel-walls"
        type="line"
        source-layer="parcels"
        {...(beforeId && { beforeId })}
        paint={{ "line-color": grey, "line-width": ["interpolate", ["linear"], ["zoom"], 15, 0.5, 18, 1.5] }}
      />
    </Source>
  );
}
