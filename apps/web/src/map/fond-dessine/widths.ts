import type { ExpressionSpecification } from "maplibre-gl";

const EARTH_CIRCUMFERENCE_M = 40_075_016.686;
const TILE_PX = 512;
const LATITUDE_DEG = 50.6;

/** Screen pixels per metre on the ground at Liège's latitude, Web Mercator, 512-pixel tiles. */
export function pixelsPerMetre(zoom: number): number {
  return (TILE_PX * 2 ** zoom) / (EARTH_CIRCUMFERENCE_M * Math.cos((LATITUDE_DEG * Math.PI) / 180));
}

/** At this zoom and farther out, a river is a pen stroke; from `TRUE_ZOOM` on it is as wide as in reality. */
const STROKE_ZOOM = 8;
const TRUE_ZOOM = 14;
const DEEPEST_ZOOM = 24;

/**
 * Line width (pixels) that follows the `widthM` property of the water. Widths double with each zoom, so between
 * two stops the exponential interpolation of base 2 is exact, not an approximation.
 * @param extraPx pixels added on the whole width, for an edge; half of it where a river is a pen stroke
 */
export function waterWidth(extraPx: number): ExpressionSpecification {
  const trueWidth = (zoom: number): ExpressionSpecification => [
    "+",
    extraPx,
    ["*", ["get", "widthM"], pixelsPerMetre(zoom)],
  ];
  return [
    "interpolate",
    ["exponential", 2],
    ["zoom"],
    STROKE_ZOOM,
    ["+", extraPx / 2 + 0.7, ["/", ["get", "widthM"], 80]],
    TRUE_ZOOM,
    trueWidth(TRUE_ZOOM),
    DEEPEST_ZOOM,
    trueWidth(DEEPEST_ZOOM),
  ];
}
