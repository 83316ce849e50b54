import type { Bbox, Position } from "@manufacture/contract/geojson";
import type { SiteFeature } from "@manufacture/contract/site";
import type { Defect } from "@manufacture/contract/verdict";
import type { Map as MapLibreMap } from "maplibre-gl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { View } from "../../url-state.ts";
import { prefersCalm } from "../camera.ts";
import { MapCanvas } from "../MapCanvas.tsx";
import { PALETTES } from "../palette.ts";
import { useTheme } from "../use-theme.ts";
import { Crosshair } from "./Crosshair.tsx";
import styles from "./drawing.module.css";
import type { KeyIntent } from "./drawing-keys.ts";
import { Here } from "./Here.tsx";
import type { Handle } from "./handle-hit.ts";
import { NearbySites } from "./NearbySites.tsx";
import { SketchLayers } from "./SketchLayers.tsx";
import { type CornerRef, cornerAt, openRingOf, type Sketch, sameCorner } from "./sketch.ts";
import { edgesOf, snap } from "./snap.ts";
import { useCaught } from "./use-caught.ts";
import { useDrawingKeys } from "./use-drawing-keys.ts";
import { useDrawingPointer } from "./use-drawing-pointer.ts";

/** What a page may ask of the map while drawing. */
export interface Aim {
  /** Where the crosshair points, WGS84; on a corner or a side when it comes near to one. */
  readonly centre: () => Position;
  /** What « Ajouter » does there: a corner, or the end where the drawing began. */
  readonly adding: () => DrawingEvent;
  readonly lookAt: (at: Position, zoom?: number) => void;
  readonly lookAtAll: (bounds: Bbox) => void;
}

/** What happened on the map, by any means: crosshair, tap, drag, key. */
export type DrawingEvent =
  | { type: "add"; at: Position }
  | { type: "insert"; after: CornerRef; at: Position }
  | { type: "move"; ref: CornerRef; to: Position }
  | { type: "delete"; ref: CornerRef }
  | { type: "select"; ref: CornerRef | undefined }
  | { type: "close" }
  | { type: "undo" }
  | { type: "redo" }
  /** A handle is under way; `undefined` when it was let go. */
  | { type: "drag"; handle: Handle | undefined; to: Position };

interface Props {
  start: View | { bounds: Bbox };
  label: string;
  sketch: Sketch;
  selected: CornerRef | undefined;
  defects: readonly Defect[];
  before: Sketch | undefined;
  nearby: readonly SiteFeature[];
  /** Where the person stands, WGS84. */
  here?: Position | undefined;
  /** What else lies under the drawing: parcels to pick from, an aerial photograph, and who made them. */
  under?: ReactNode;
  attribution?: string | undefined;
  /** A place that is no corner: when parcels are picked, or a rough size is laid down. */
  onTap?: ((at: Position) => void) | undefined;
  /** Whether the crosshair stays beside a finished outline. */
  aims?: boolean;
  onEvent: (event: DrawingEvent) => void;
  onLook: (view: View, bounds: Bbox) => void;
  onReady: (aim: Aim) => void;
}

/** So near to its first corner, a drawing closes. CSS pixels. */
const CLOSING_PX = 14;

/** The map as a drawing board. It owns the gestures; the page owns the outline. */
export function DrawingMap({
  sketch,
  selected,
  defects,
  before,
  nearby,
  here,
  under,
  onTap,
  aims = false,
  onEvent,
  onLook,
  onReady,
  ...canvas
}: Props) {
  const [map, setMap] = useState<MapLibreMap>();
  const theme = useTheme();

  /** `at`, or what it comes near to; `own` is the ring whose corner it will be. */
  const snapped = (at: Position, own: Omit<CornerRef, "corner">): Position => {
    if (!map || onTap) return at;
    const project = ([lng, lat]: Position) => map.project([lng, lat]);
    const near = snap(project(at), edgesOf(sketch, nearby, own), project, ({ x, y }) =>
      map.unproject([x, y]).toArray(),
    );
    return near ?? at;
  };
  const own = () => selected ?? (sketch.stage === "drawing" ? openRingOf(sketch) : { polygon: -1, ring: -1 });
  /** A corner there, or the end of the drawing when it comes near to where it began. */
  const adding = (at: Position): DrawingEvent => {
    const first = sketch.stage === "drawing" && sketch.corners.length > 2 ? sketch.corners[0] : undefined;
    return map && first && map.project(first).dist(map.project(at)) <= CLOSING_PX
      ? { type: "close" }
      : { type: "add", at: snapped(at, own()) };
  };
  const aimed = (): Position => (map ? snapped(map.getCenter().toArray(), own()) : [0, 0]);
  const caught = useCaught(map, sketch, aimed);

  useDrawingPointer(map, sketch, {
    onTap: (at) => {
      if (onTap) onTap(at);
      else if (sketch.stage === "drawing" && !selected) onEvent(adding(at));
      else onEvent({ type: "select", ref: undefined });
    },
    onHandleTap: (handle) => onEvent(tapped(handle, sketch)),
    onDrag: (handle, to) => onEvent({ type: "drag", handle, to: snapped(to, handle.corner) }),
    onDrop: ({ type, corner }, to) => {
      const at = snapped(to, corner);
      onEvent(
        type === "corner" ? { type: "move", ref: corner, to: at } : { type: "insert", after: corner, at },
      );
    },
    onDragCancel: () => onEvent({ type: "drag", handle: undefined, to: [0, 0] }),
  });
  useDrawingKeys(map, sketch, selected !== undefined, onTap !== undefined, (intent) => {
    if (!map) return;
    if (intent.type !== "add") {
      const event = eventOf(intent, map, sketch, selected);
      return event && onEvent(event);
    }
    if (onTap) onTap(aimed());
    else onEvent(adding(map.getCenter().toArray()));
  });

  // The page asks at any time; the answer is about the drawing as it is then.
  const now = useRef({ aimed, adding });
  useEffect(() => {
    now.current = { aimed, adding };
  });
  const ready = (created: MapLibreMap) => {
    setMap(created);
    onReady({
      ...aimOf(created),
      centre: () => now.current.aimed(),
      adding: () => now.current.adding(created.getCenter().toArray()),
    });
  };
  return (
    <div className={styles.sheet}>
      <MapCanvas {...canvas} onRest={onLook} onReady={ready}>
        {map && (
          <>
            {under}
            <NearbySites sites={nearby} palette={PALETTES[theme]} />
            {here && <Here at={here} palette={PALETTES[theme]} />}
            <SketchLayers
              sketch={sketch}
              selected={selected}
              defects={defects}
              before={before}
              theme={theme}
            />
          </>
        )}
      </MapCanvas>
      {map && (sketch.stage === "drawing" || selected || aims) && <Crosshair caught={caught} />}
    </div>
  );
}

function tapped({ type, corner }: Handle, sketch: Sketch): DrawingEvent {
  if (type === "middle") return { type: "insert", after: corner, at: corner.at };
  const first = sketch.stage === "drawing" && { ...openRingOf(sketch), corner: 0 };
  const closes = first && sameCorner(first, corner) && sketch.corners.length > 2;
  return closes ? { type: "close" } : { type: "select", ref: corner };
}

function eventOf(
  intent: Exclude<KeyIntent, { type: "add" }>,
  map: MapLibreMap,
  sketch: Sketch,
  selected: CornerRef | undefined,
): DrawingEvent | undefined {
  switch (intent.type) {
    case "undo":
    case "redo":
      return { type: intent.type };
    case "deselect":
      return { type: "select", ref: undefined };
    case "delete":
      return selected && { type: "delete", ref: selected };
    case "nudge": {
      const at = selected && cornerAt(sketch, selected);
      if (!selected || !at) return undefined;
      const { x, y } = map.project(at);
      return { type: "move", ref: selected, to: map.unproject([x + intent.dx, y + intent.dy]).toArray() };
    }
  }
}

const aimOf = (map: MapLibreMap): Pick<Aim, "lookAt" | "lookAtAll"> => ({
  lookAt: (center, zoom) =>
    map.easeTo({ center, animate: !prefersCalm(), ...(zoom !== undefined && { zoom }) }),
  lookAtAll: ([west, south, east, north]) =>
    map.fitBounds([west, south, east, north], { padding: 72, maxZoom: 18, animate: !prefersCalm() }),
});
