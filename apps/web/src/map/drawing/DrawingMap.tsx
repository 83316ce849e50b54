import type { Bbox, Position } from "@manufacture/contract/geojson";
import type { SiteFeature } from "@manufacture/contract/site";
import type { Defect } from "@manufacture/contract/verdict";
import type { Map as MapLibreMap } from "maplibre-gl";
import { useState } from "react";
import type { View } from "../../url-state.ts";
import { prefersCalm } from "../camera.ts";
import { MapCanvas } from "../MapCanvas.tsx";
import { PALETTES } from "../palette.ts";
import { useTheme } from "../use-theme.ts";
import { Crosshair } from "./Crosshair.tsx";
import styles from "./drawing.module.css";
import type { KeyIntent } from "./drawing-keys.ts";
import type { Handle } from "./handle-hit.ts";
import { NearbySites } from "./NearbySites.tsx";
import { SketchLayers } from "./SketchLayers.tsx";
import { type CornerRef, cornerAt, type Sketch } from "./sketch.ts";
import { useDrawingKeys } from "./use-drawing-keys.ts";
import { useDrawingPointer } from "./use-drawing-pointer.ts";

/** What a page may ask of the map while drawing. */
export interface Aim {
  /** Where the crosshair points, WGS84. */
  readonly centre: () => Position;
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
  onEvent: (event: DrawingEvent) => void;
  onLook: (view: View, bounds: Bbox) => void;
  onReady: (aim: Aim) => void;
}

/** The map as a drawing board. It owns the gestures; the page owns the outline. */
export function DrawingMap({
  sketch,
  selected,
  defects,
  before,
  nearby,
  onEvent,
  onLook,
  onReady,
  ...canvas
}: Props) {
  const [map, setMap] = useState<MapLibreMap>();
  const theme = useTheme();

  useDrawingPointer(map, sketch, {
    onTap: (at) =>
      onEvent(
        sketch.stage === "drawing" && !selected ? { type: "add", at } : { type: "select", ref: undefined },
      ),
    onHandleTap: (handle) => onEvent(tapped(handle, sketch)),
    onDrag: (handle, to) => onEvent({ type: "drag", handle, to }),
    onDrop: ({ type, corner }, to) =>
      onEvent(
        type === "corner" ? { type: "move", ref: corner, to } : { type: "insert", after: corner, at: to },
      ),
    onDragCancel: () => onEvent({ type: "drag", handle: undefined, to: [0, 0] }),
  });
  useDrawingKeys(map, sketch, selected !== undefined, (intent) => {
    const event = map && eventOf(intent, map, sketch, selected);
    if (event) onEvent(event);
  });

  const ready = (created: MapLibreMap) => {
    setMap(created);
    onReady(aimOf(created));
  };
  return (
    <div className={styles.sheet}>
      <MapCanvas {...canvas} onRest={onLook} onReady={ready}>
        {map && (
          <>
            <NearbySites sites={nearby} palette={PALETTES[theme]} />
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
      {map && (sketch.stage === "drawing" || selected) && <Crosshair />}
    </div>
  );
}

function tapped({ type, corner }: Handle, sketch: Sketch): DrawingEvent {
  if (type === "middle") return { type: "insert", after: corner, at: corner.at };
  const closes = sketch.stage === "drawing" && corner.corner === 0 && sketch.corners.length > 2;
  return closes ? { type: "close" } : { type: "select", ref: corner };
}

function eventOf(
  intent: KeyIntent,
  map: MapLibreMap,
  sketch: Sketch,
  selected: CornerRef | undefined,
): DrawingEvent | undefined {
  switch (intent.type) {
    case "add":
      return { type: "add", at: map.getCenter().toArray() };
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

const aimOf = (map: MapLibreMap): Aim => ({
  centre: () => map.getCenter().toArray(),
  lookAt: (center, zoom) =>
    map.easeTo({ center, animate: !prefersCalm(), ...(zoom !== undefined && { zoom }) }),
  lookAtAll: ([west, south, east, north]) =>
    map.fitBounds([west, south, east, north], { padding: 72, maxZoom: 18, animate: !prefersCalm() }),
});
