import { Layer, Source } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
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
  return (
    <>
      <Source id={TILED.marks.source} type="vector" tiles={[tiles]} maxzoom={16} promoteId="slug" />
      {layers.map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
    </>
  );
}
