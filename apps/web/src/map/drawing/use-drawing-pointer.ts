import type { Position } from "@manufacture/contract/geojson";
import type { Map as MapLibreMap, MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { useEffect, useEffectEvent } from "react";
import { type Handle, handleAt } from "./handle-hit.ts";
import type { Sketch } from "./sketch.ts";

export interface PointerHandlers {
  /** A tap beside every handle. */
  readonly onTap: (at: Position) => void;
  /** A tap on a handle that did not move it. */
  readonly onHandleTap: (handle: Handle) => void;
  /** A handle is being dragged; nothing is decided yet. */
  readonly onDrag: (handle: Handle, to: Position) => void;
  readonly onDrop: (handle: Handle, to: Position) => void;
  /** A second finger came down, or the system took the gesture away. */
  readonly onDragCancel: () => void;
}

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** A finger that trembles less than this is still tapping. CSS pixels. */
const TREMBLE_PX = 4;

/** Taps and drags on the map. What is not on a handle is left to the map: it pans and zooms as ever. */
export function useDrawingPointer(map: MapLibreMap | undefined, sketch: Sketch, handlers: PointerHandlers) {
  const find = useEffectEvent((point: ScreenPoint) =>
    map ? handleAt(sketch, point, ([lng, lat]) => map.project([lng, lat])) : undefined,
  );
  const tap = useEffectEvent(handlers.onTap);
  const handleTap = useEffectEvent(handlers.onHandleTap);
  const drag = useEffectEvent(handlers.onDrag);
  const drop = useEffectEvent(handlers.onDrop);
  const cancel = useEffectEvent(handlers.onDragCancel);

  useEffect(() => {
    if (!map) return;
    let grip: Grip | undefined;
    let handledAt = Number.NEGATIVE_INFINITY;

    const press = (event: MapMouseEvent | MapTouchEvent) => {
      const touches = "points" in event ? event.points.length : 1;
      if (grip || touches > 1) return abandon();
      if (event.originalEvent instanceof MouseEvent && event.originalEvent.button !== 0) return;
      const handle = find(event.point);
      if (!handle) return;
      event.preventDefault(); // the map must not pan under a handle
      grip = {
        handle,
        from: event.point,
        offset: minus(map.project(handle.corner.at), event.point),
        moved: false,
      };
      window.addEventListener("mousemove", mouseMove);
      window.addEventListener("mouseup", mouseUp);
    };
    const move = (point: ScreenPoint) => {
      if (!grip) return;
      grip.moved ||= Math.hypot(point.x - grip.from.x, point.y - grip.from.y) > TREMBLE_PX;
      if (grip.moved) drag(grip.handle, placeOf(map, grip, point));
    };
    const release = (point: ScreenPoint) => {
      if (!grip) return;
      const done = grip;
      letGo();
      if (done.moved) drop(done.handle, placeOf(map, done, point));
      else handleTap(done.handle);
    };
    const letGo = () => {
      grip = undefined;
      handledAt = performance.now();
      window.removeEventListener("mousemove", mouseMove);
      window.removeEventListener("mouseup", mouseUp);
    };
    const abandon = () => {
      if (!grip) return;
      letGo();
      cancel();
    };
    const mouseMove = (event: MouseEvent) => move(onCanvas(map, event));
    const mouseUp = (event: MouseEvent) => release(onCanvas(map, event));
    const touchMove = (event: MapTouchEvent) => {
      if (!grip) return;
      withhold(event); // the page must not scroll under a handle
      move(event.point);
    };
    const touchEnd = (event: MapTouchEvent) => {
      if (!grip) return;
      withhold(event); // or the browser plays the same tap again as a mouse
      release(event.point);
    };
    const click = (event: MapMouseEvent) => {
      // The click that ends a gesture on a handle was answered already.
      if (performance.now() - handledAt > 100) tap([event.lngLat.lng, event.lngLat.lat]);
    };

    map.on("mousedown", press);
    map.on("touchstart", press);
    map.on("touchmove", touchMove);
    map.on("touchend", touchEnd);
    map.on("touchcancel", abandon);
    map.on("click", click);
    return () => {
      letGo();
      map.off("mousedown", press);
      map.off("touchstart", press);
      map.off("touchmove", touchMove);
      map.off("touchend", touchEnd);
      map.off("touchcancel", abandon);
      map.off("click", click);
    };
  }, [map]);
}

interface Grip {
  readonly handle: Handle;
  readonly from: ScreenPoint;
  /** From the finger to the handle's centre: the corner does not jump under the finger. */
  readonly offset: ScreenPoint;
  moved: boolean;
}

/** Keeps the browser from its own answer to a touch, where it still can be kept. */
function withhold({ originalEvent }: MapTouchEvent) {
  if (originalEvent.cancelable) originalEvent.preventDefault();
}

const minus = (a: ScreenPoint, b: ScreenPoint): ScreenPoint => ({ x: a.x - b.x, y: a.y - b.y });

function placeOf(map: MapLibreMap, { offset }: Grip, point: ScreenPoint): Position {
  const { lng, lat } = map.unproject([point.x + offset.x, point.y + offset.y]);
  return [lng, lat];
}

function onCanvas(map: MapLibreMap, event: MouseEvent): ScreenPoint {
  const { left, top } = map.getCanvas().getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
