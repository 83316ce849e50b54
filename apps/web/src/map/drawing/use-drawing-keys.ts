import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useEffectEvent } from "react";
import { type KeyIntent, keyIntent } from "./drawing-keys.ts";
import type { Sketch } from "./sketch.ts";

/** Put it on the element that holds the drawing's own buttons: corner keys work there too. */
export const DRAWING_TOOLS = { "data-drawing-tools": "" } as const;

/** Keys for the drawing, before the map sees them: a selected corner takes the arrows from it. */
export function useDrawingKeys(
  map: MapLibreMap | undefined,
  sketch: Sketch,
  selected: boolean,
  picking: boolean,
  onIntent: (intent: KeyIntent) => void,
) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest("input, textarea, select")) return;
    const tools = target.closest("[data-drawing-tools]") !== null;
    const focus = map?.getCanvas() === target ? "map" : tools ? "tools" : "page";
    const intent = keyIntent(event, { focus, stage: picking ? "drawing" : sketch.stage, selected });
    if (!intent) return;
    event.preventDefault();
    event.stopPropagation();
    onIntent(intent);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen, true);
    return () => document.removeEventListener("keydown", listen, true);
  }, []);
}
