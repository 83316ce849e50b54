import type { SiteFeature } from "@manufacture/contract/site";
import { Layer, Source, useMap } from "@vis.gl/react-maplibre";
import { useEffect, useMemo } from "react";
import { haloFeatures, markFeatures, outlineFeatures } from "./site-features.ts";
import { ABOVE_SITES, SITE_SOURCES, siteLayers } from "./site-layers.ts";
import { useTheme } from "./use-theme.ts";

interface Props {
  sites: readonly SiteFeature[];
  selected?: string | undefined;
  hovered?: string | undefined;
}

/** Published sites on the map. Use inside MapCanvas. */
export function SiteLayers({ sites, selected, hovered }: Props) {
  const theme = useTheme();
  const layers = useMemo(() => siteLayers(theme), [theme]);
  const halos = useMemo(() => haloFeatures(sites), [sites]);
  const outlines = useMemo(() => outlineFeatures(sites), [sites]);
  const marks = useMemo(() => markFeatures(sites), [sites]);
  useFeatureState("selected", selected);
  useFeatureState("hovered", hovered);
  return (
    <>
      <Source id={SITE_SOURCES.halos} type="geojson" data={halos} promoteId="slug" />
      <Source id={SITE_SOURCES.outlines} type="geojson" data={outlines} promoteId="slug" />
      <Source id={SITE_SOURCES.marks} type="geojson" data={marks} promoteId="slug" />
      {layers.map((layer) => (
        <Layer key={layer.id} beforeId={ABOVE_SITES} {...layer} />
      ))}
    </>
  );
}

/** Marks one site in the three sources; MapLibre forgets it whenever the style changes. */
function useFeatureState(state: "selected" | "hovered", slug: string | undefined) {
  const map = useMap().current;
  useEffect(() => {
    if (!map || slug === undefined) return;
    const say = (value: boolean) => {
      for (const source of Object.values(SITE_SOURCES)) {
        if (map.getSource(source)) map.setFeatureState({ source, id: slug }, { [state]: value });
      }
    };
    const again = () => say(true);
    again();
    map.on("styledata", again);
    return () => {
      map.off("styledata", again);
      say(false);
    };
  }, [map, slug, state]);
}
