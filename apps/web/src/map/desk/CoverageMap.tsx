import type { CoverageCell } from "@manufacture/contract/numbers";
import { Layer, Source } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
import { text } from "../../text/text.ts";
import { boxOf } from "../geometry.ts";
import { MapCanvas } from "../MapCanvas.tsx";
import { useTheme } from "../use-theme.ts";
import { COVERAGE_SOURCE, coverageLayers } from "./coverage-layers.ts";

/** The squares of the territory: the fuller, the more was reported there; hatched, nobody has looked. */
export function CoverageMap({ cells }: { cells: readonly CoverageCell[] }) {
  const theme = useTheme();
  const places = useMemo(
    () => ({
      type: "FeatureCollection" as const,
      features: cells.map(({ shape, reports, sites }) => ({
        type: "Feature" as const,
        geometry: shape,
        properties: { count: reports + sites },
      })),
    }),
    [cells],
  );
  const bounds = useMemo(
    () => boxOf({ type: "MultiPolygon", coordinates: cells.map(({ shape }) => shape.coordinates) }),
    [cells],
  );
  return (
    <MapCanvas start={{ bounds }} label={text.numbers.map} inPage>
      <Source id={COVERAGE_SOURCE} type="geojson" data={places} />
      {coverageLayers(theme).map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
    </MapCanvas>
  );
}
