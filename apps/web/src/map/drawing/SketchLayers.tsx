import type { Defect } from "@manufacture/contract/verdict";
import { Layer, Source } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
import type { Theme } from "../palette.ts";
import type { CornerRef, Sketch } from "./sketch.ts";
import { faultFeatures, handleFeatures, shapeFeatures } from "./sketch-features.ts";
import { sketchLayers } from "./sketch-layers.ts";

interface Props {
  sketch: Sketch;
  selected: CornerRef | undefined;
  defects: readonly Defect[];
  /** What the outline was before it was mended. */
  before: Sketch | undefined;
  theme: Theme;
}

const NOTHING: Sketch = { stage: "drawing", corners: [] };

/** The drawing on the map, from the sheet up: what was, the surface and its sides, the faults, the handles. */
export function SketchLayers({ sketch, selected, defects, before = NOTHING, theme }: Props) {
  const shape = useMemo(() => shapeFeatures(sketch), [sketch]);
  const handles = useMemo(() => handleFeatures(sketch, selected), [sketch, selected]);
  const faults = useMemo(() => faultFeatures(defects), [defects]);
  const earlier = useMemo(() => shapeFeatures(before), [before]);
  return (
    <>
      <Source id="sketch-before" type="geojson" data={earlier} />
      <Source id="sketch-shape" type="geojson" data={shape} />
      <Source id="sketch-faults" type="geojson" data={faults} />
      <Source id="sketch-handles" type="geojson" data={handles} />
      {sketchLayers(theme).map((layer) => (
        <Layer key={layer.id} {...layer} />
      ))}
    </>
  );
}
