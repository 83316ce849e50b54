import type { Feature, FeatureCollection, LineString, Point, Position } from "geojson";
import places from "./places.json" with { type: "json" };
import railways from "./railways.json" with { type: "json" };
import { smooth } from "./smooth.ts";
import water from "./water.json" with { type: "json" };

export type Drawn =
  | { readonly kind: "water"; readonly name: string; readonly widthM: number }
  | { readonly kind: "railway"; readonly name: string }
  /** `order` counts from the most important place; where names collide, the first stays. */
  | { readonly kind: "place"; readonly name: string; readonly rank: number; readonly order: number };

export type DrawnFeature = Feature<LineString | Point, Drawn>;

/** Pieces between two control points, up to 1.4 km apart: no facet shows along a bank at street zooms. */
const PIECES = 24;

/** All that the fond dessiné draws: smooth lines and label points, WGS84 longitude-latitude. */
export function drawnFeatures(): FeatureCollection<LineString | Point, Drawn> {
  return { type: "FeatureCollection", features: [...waters(), ...rails(), ...labels()] };
}

function waters(): DrawnFeature[] {
  return water.lines.map(({ name, widthM, points }) => ({
    type: "Feature",
    properties: { kind: "water", name, widthM },
    geometry: { type: "LineString", coordinates: smooth(positions(points), PIECES) },
  }));
}

function rails(): DrawnFeature[] {
  return railways.lines.map(({ name, points }) => ({
    type: "Feature",
    properties: { kind: "railway", name },
    geometry: { type: "LineString", coordinates: smooth(positions(points), PIECES) },
  }));
}

function labels(): DrawnFeature[] {
  return places.places.map(({ name, rank, at }, order) => ({
    type: "Feature",
    properties: { kind: "place", name, rank, order },
    geometry: { type: "Point", coordinates: at },
  }));
}

/** The data files write lon, lat, lon, lat… in one flat list, three times shorter than nested pairs. */
function positions(flat: readonly number[]): Position[] {
  const pairs: Position[] = [];
  for (let i = 0; i < flat.length; i += 2) pairs.push(flat.slice(i, i + 2));
  return pairs;
}
