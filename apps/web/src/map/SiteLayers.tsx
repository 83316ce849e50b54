import type { SiteFeature } from "@manufacture/contract/site";
import { Layer, Source } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
import { haloFeatures, markFeatures, outlineFeatures } from "./site-features.ts";
import { DRAWN, siteLayers } from "./site-layers.ts";
import { useSiteState } from "./use-site-state.ts";
import { useTheme } from "./use-theme.ts";

interface Props {
  sites: readonly SiteFeature[];
  selected?: string | undefined;
  /** Over tiles, which name their sites already, no second name is written. */
  overTiles?: boolean;
}

const SOURCES = [DRAWN.halos, DRAWN.outlines, DRAWN.marks];

/** A few sites on the map, whole: the one of a page, or those in question over the tiles. Use inside MapCanvas. */
export function SiteLayers({ sites, selected, overTiles = false }: Props) {
  const theme = useTheme();
  const layers = useMemo(
    () =>
      siteLayers(theme, DRAWN).filter(
        ({ type, id }) => !overTiles || type !== "symbol" || id.endsWith("mark"),
      ),
    [theme, overTiles],
  );
  const halos = useMemo(() => haloFeatures(sites), [sites]);
  const outlines = useMemo(() => outlineFeatures(sites), [sites]);
  const marks = useMemo(() => markFeatures(sites), [sites]);
  useSiteState(SOURCES, "selected", selected);
  return (
    <>
      <Source id={DRAWN.halos.source} type="geojson" data={halos} promoteId="slug" tolerance={0} />
      <Source id={DRAWN.outlines.source} type="geojson" data={outlines} promoteId="slug" />
      <Source id={DRAWN.marks.source} type="geojson" data={marks} promoteId="slug" />
      {layers.map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
    </>
  );
}
