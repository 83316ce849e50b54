import type { Defect } from "@manufacture/contract/verdict";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import {
  type CornerRef,
  cornersOf,
  FEWEST_CORNERS,
  type OpenRing,
  openRingOf,
  outlineOf,
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
  const closed = sketch.stage === "closed" ? sketch.polygons : (sketch.beside?.polygons ?? []);
  const sides = closed.flat().map((ring): Feature => {
    const coordinates: Position[] = [...ring, ...ring.slice(0, 1)];
    return feature({ type: "LineString", coordinates });
  });
  return collection([...surface, ...sides, ...(sketch.stage === "drawing" ? openLine(sketch.corners) : [])]);
}

function openLine(corners: OpenRing): Feature[] {
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last || first === last) return [];
  const line = feature({ type: "LineString", coordinates: [...corners] });
  if (corners.length < FEWEST_CORNERS) return [line];
  return [line, feature({ type: "LineString", coordinates: [last, first] }, { closing: true })];
}

/** The handles: corners (`selected`, `first` of a drawing) and the middles of sides. */
export function handleFeatures(sketch: Sketch, selected: CornerRef | undefined): FeatureCollection {
  const open = sketch.stage === "drawing" ? openRingOf(sketch) : undefined;
  const corners = cornersOf(sketch).map((corner) =>
    feature(
      { type: "Point", coordinates: corner.at },
      {
        handle: "corner",
        selected: selected !== undefined && sameCorner(selected, corner),
        first: open !== undefined && sameCorner({ ...open, corner: 0 }, corner),
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
