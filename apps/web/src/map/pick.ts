import type { Map as MapLibreMap, Point } from "maplibre-gl";

/** A finger covers about this many pixels around the point the browser reports. */
const FINGER_PX = 20;

/** The slug of the site drawn at `point` by one of `layers`, or else of the nearest within a finger's reach. */
export function pick(map: MapLibreMap, point: Point, layers: readonly string[]): string | undefined {
  const known = layers.filter((id) => map.getLayer(id));
  if (known.length === 0) return undefined;
  const [exact] = map.queryRenderedFeatures(point, { layers: known });
  const near =
    exact ??
    map
      .queryRenderedFeatures(
        [
          [point.x - FINGER_PX, point.y - FINGER_PX],
          [point.x + FINGER_PX, point.y + FINGER_PX],
        ],
        { layers: known },
      )
      .map((feature) => ({
        ...feature,
        properties: feature.properties,
        away: awayPx(map, point, feature.geometry),
      }))
      .sort((a, b) => a.away - b.away)[0];
  const slug: unknown = near?.properties.slug;
  return typeof slug === "string" ? slug : undefined;
}

/** The middle of the cluster drawn at `point` by `layer`, or undefined. WGS84. */
export function pickCluster(map: MapLibreMap, point: Point, layer: string): [number, number] | undefined {
  if (!map.getLayer(layer)) return undefined;
  const [cluster] = map.queryRenderedFeatures(point, { layers: [layer] });
  if (cluster?.geometry.type !== "Point") return undefined;
  const [lng = 0, lat = 0] = cluster.geometry.coordinates;
  return [lng, lat];
}

/** Pixels from `point` to a point feature; a surface that the reach only grazes comes last. */
function awayPx(map: MapLibreMap, point: Point, geometry: GeoJSON.Geometry): number {
  if (geometry.type !== "Point") return FINGER_PX * 2;
  const [lng = 0, lat = 0] = geometry.coordinates;
  return map.project([lng, lat]).dist(point);
}
