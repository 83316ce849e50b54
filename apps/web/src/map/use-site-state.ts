import { useMap } from "@vis.gl/react-maplibre";
import { useEffect } from "react";

interface Part {
  source: string;
  "source-layer"?: string;
}

/** Marks one site in some sources; MapLibre forgets it whenever the style changes. `parts` must stay the same array. */
export function useSiteState(
  parts: readonly Part[],
  state: "selected" | "hovered",
  slug: string | undefined,
) {
  const map = useMap().current;
  useEffect(() => {
    if (!map || slug === undefined) return;
    const say = (value: boolean) => {
      for (const { source, "source-layer": sourceLayer } of parts) {
        const target = { source, id: slug, ...(sourceLayer && { sourceLayer }) };
        if (map.getSource(source)) map.setFeatureState(target, { [state]: value });
      }
    };
    const again = () => say(true);
    again();
    map.on("styledata", again);
    return () => {
      map.off("styledata", again);
      say(false);
    };
  }, [map, parts, slug, state]);
}
