import type { Defect } from "@manufacture/contract/verdict";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import {
  type CornerRef,
  cornersOf,
  outlineOf,
  polygonsOf,
  type Sketch,
  sameCorner,
  sideMiddlesOf,
} from "./sketch.ts";

const feature = (geometry: Geometry, properties: Record<string, unknown> = {}): Feature => ({
  type: "Feature",
  geometry,
  properties,
});
const collection = (features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });

/** The surface, its sides, and the side that would close a drawing in progress (`closing`). */
export function shapeFeatures(sketch: Sketch): FeatureCollection {
  const outline = outlineOf(sketch);
  const surface = outline ? [feature(outline)] : [];
  if (sketch.stage === "drawing") {
    const [first, last] = [sketch.corners[0], sketch.corners.at(-1)];
    if (!first || !last || first === last) return collection(surface);
    const line = feature({ type: "LineString", coordinates: [...sketch.corners] });
    const closing = feature({ type: "LineString", coordinates: [last, first] }, { closing: true });
    return collection(outline ? [...surface, line, closing] : [line]);
  }
  const sides = polygonsOf(sketch).flatMap((rings) =>
    rings.map((ring): Feature => {
      const coordinates: Position[] = [...ring, ...ring.slice(0, 1)];
      return feature({ type: "LineString", coordinates });
    }),
  );
  return collection([...surface, ...sides]);
}

/** The handles: corners (`selected`, `first` of a drawing) and the middles of sides. */
export function handleFeatures(sketch: Sketch, selected: CornerRef | undefined): FeatureCollection {
  const drawing = sketch.stage === "drawing";
  const corners = cornersOf(sketch).map((corner) =>
    feature(
      { type: "Point", coordinates: corner.at },
      {
        handle: "corner",
        selected: selected !== undefined && sameCorner(selected, corner),
        first: drawing && corner.corner === 0,
      },
    ),
  );
  const middles = sideMiddlesOf(sketch).map(({ at }) =>
    feature({ type: "Point", coordinates: at }, { handle: "middle" }),
  );
  return collection([...middles, ...corners]);
}

/** Where an outline is wrong. */
export const faultFeatures = (defects: readonly Defect[]): FeatureCollection =>
  collection(
    defects.flatMap(({ severity, place }) => (severity === "refused" && place ? [feature(place)] : [])),
  );
