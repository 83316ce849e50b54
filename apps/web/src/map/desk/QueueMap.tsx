import type { Bbox } from "@manufacture/contract/geojson";
import { Layer, type MapRef, Source, useMap } from "@vis.gl/react-maplibre";
import { useEffect, useMemo } from "react";
import type { Numbered } from "../../review/queue-order.ts";
import { text } from "../../text/text.ts";
import { prefersCalm } from "../camera.ts";
import { MapCanvas } from "../MapCanvas.tsx";
import { PALETTES } from "../palette.ts";
import { useTheme } from "../use-theme.ts";
import { boundsOfPlaces } from "./bounds.ts";
import { QUEUE_PICKABLE, QUEUE_SOURCE, queueLayers } from "./queue-layers.ts";

interface Props {
  rows: readonly Numbered[];
  current: string | undefined;
  onPick: (id: string) => void;
  /** Below the cards of a phone the page scrolls, not the map. */
  inPage: boolean;
}

/** Where the reports of the queue lie. The list beside it is its equal for those who do not see it. */
export function QueueMap({ rows, current, onPick, inPage }: Props) {
  const places = useMemo(() => featuresOf(rows), [rows]);
  const bounds = useMemo(() => boundsOfPlaces(rows.map(({ position }) => position)), [rows]);
  const layers = queueLayers(PALETTES[useTheme()], current);
  return (
    <MapCanvas
      start={{ bounds }}
      label={text.review.queue.map(rows.length)}
      pickable={QUEUE_PICKABLE}
      onPick={(id) => id && onPick(id)}
      inPage={inPage}
    >
      <Source id={QUEUE_SOURCE} type="geojson" data={places} promoteId="slug" />
      {layers.map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
      <Follow bounds={bounds} current={rows.find(({ id }) => id === current)} />
    </MapCanvas>
  );
}

/** Shows all the places when they change, and brings the current one into view without zooming. */
function Follow({ bounds, current }: { bounds: Bbox; current: Numbered | undefined }) {
  const map = useMap().current;
  useEffect(() => {
    map?.fitBounds(bounds, { padding: 48, maxZoom: 15, animate: false });
  }, [map, bounds]);
  const [lng, lat] = current?.position ?? [];
  useEffect(() => {
    if (map && lng !== undefined && lat !== undefined) bringIntoView(map, [lng, lat]);
  }, [map, lng, lat]);
  return null;
}

function bringIntoView(map: MapRef, place: [number, number]) {
  if (!map.getBounds().contains(place)) map.panTo(place, { animate: !prefersCalm() });
}

const featuresOf = (rows: readonly Numbered[]) => ({
  type: "FeatureCollection" as const,
  features: rows.map(({ id, number, path, position }) => ({
    type: "Feature" as const,
    geometry: { type: "Point" as const, coordinates: position },
    properties: { slug: id, number, path },
  })),
});
