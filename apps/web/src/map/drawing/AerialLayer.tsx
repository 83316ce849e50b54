import { Layer, Source } from "@vis.gl/react-maplibre";

const TILES = ["/tiles/aerial/{z}/{x}/{y}"];

/** The ground as it is seen from above, through our own server; quiet enough for a red line to stand on. */
export const AerialLayer = ({ beforeId }: { beforeId?: string }) => (
  <Source id="aerial" type="raster" tiles={TILES} tileSize={256} maxzoom={20}>
    <Layer
      id="aerial"
      type="raster"
      {...(beforeId && { beforeId })}
      minzoom={12}
      paint={{ "raster-saturation": -0.4, "raster-opacity": 0.85 }}
    />
  </Source>
);
