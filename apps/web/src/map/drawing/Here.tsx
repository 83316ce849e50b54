import type { Position } from "@manufacture/contract/geojson";
import { Layer, Source } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
import type { Palette } from "../palette.ts";

/** Where the person stands: a dot that is no site and no corner. */
export function Here({ at, palette: { meuse, paper } }: { at: Position; palette: Palette }) {
  const data = useMemo(() => ({ type: "Point" as const, coordinates: [...at] }), [at]);
  return (
    <Source id="here" type="geojson" data={data}>
      <Layer
        id="here-dot"
        type="circle"
        paint={{
          "circle-radius": 8,
          "circle-color": meuse,
          "circle-stroke-color": paper,
          "circle-stroke-width": 3,
        }}
      />
    </Source>
  );
}
