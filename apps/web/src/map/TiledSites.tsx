import { Layer, Source, useMap } from "@vis.gl/react-maplibre";
import { useEffect, useMemo } from "react";
import { clusterLayer } from "./cluster-layer.ts";
import { siteLayers, TILED } from "./site-layers.ts";
import { useSiteState } from "./use-site-state.ts";
import { useTheme } from "./use-theme.ts";

interface Props {
  /** Template of the tiles' address, with {z}, {x} and {y}. While another loads, the tiles before stay. */
  tiles: string;
  hovered?: string | undefined;
}

const PARTS = [TILED.halos, TILED.outlines, TILED.marks];

/** Every published site on the map, from tiles. Use inside MapCanvas. */
export function TiledSites({ tiles, hovered }: Props) {
  const theme = useTheme();
  const layers = useMemo(() => [...siteLayers(theme, TILED), clusterLayer(theme)], [theme]);
  useSiteState(PARTS, "hovered", hovered);
  useDrawnMark();
  return (
    <>
      <Source id={TILED.marks.source} type="vector" tiles={[tiles]} maxzoom={16} promoteId="slug" />
      {layers.map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
    </>
  );
}

/** Notes in the browser's own timeline when the first sites were on the screen: what the benchmark measures. */
function useDrawnMark() {
  const map = useMap().current;
  useEffect(() => {
    if (!map) return;
    const see = () => {
      if (!map.getSource(TILED.marks.source) || !map.isSourceLoaded(TILED.marks.source)) return;
      performance.mark("sites-drawn");
      map.off("render", see);
    };
    map.on("render", see);
    return () => {
      map.off("render", see);
    };
  }, [map]);
}
