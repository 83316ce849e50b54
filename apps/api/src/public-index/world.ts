/**
 * Web Mercator (EPSG:3857) as whole numbers: 0 … 2^32 − 1 from west to east, and from north to south. One step is
 * 9.3 mm at the equator, less elsewhere.
 */
export const WORLD = 2 ** 32;

/** The greatest latitude of the square map, in degrees. */
export const MAX_LATITUDE = 85.051128779806604;

/** Metres around the equator of EPSG:3857's sphere (radius 6 378 137 m). */
const EQUATOR_M = 2 * Math.PI * 6_378_137;

const inside = (step: number) => Math.min(Math.max(Math.round(step), 0), WORLD - 1);

/** Longitude in degrees → steps from the west. */
export const worldX = (longitude: number): number => inside((longitude / 360 + 0.5) * WORLD);

/** Latitude in degrees → steps from the north. */
export function worldY(latitude: number): number {
  const bounded = Math.min(Math.max(latitude, -MAX_LATITUDE), MAX_LATITUDE);
  const sine = Math.sin((bounded * Math.PI) / 180);
  return inside((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD);
}

/** Steps from the west → longitude in degrees. */
export const longitudeOf = (x: number): number => (x / WORLD - 0.5) * 360;

/** Steps from the north → latitude in degrees. */
export const latitudeOf = (y: number): number =>
  (Math.atan(Math.sinh((0.5 - y / WORLD) * 2 * Math.PI)) * 180) / Math.PI;

/** Steps that `metres` on the ground take at the height `y`. */
export const stepsOf = (metres: number, y: number): number =>
  ((metres / EQUATOR_M) * WORLD) / Math.cos((latitudeOf(y) * Math.PI) / 180);

/** A box in steps; `minY` is its north. */
export interface WorldBox {
  minX: number;
  minY: number;
  maxX: number;
  maxY: number;
}

/** west, south, east, north in degrees → the box in steps. */
export const worldBox = ([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): WorldBox => ({
  minX: worldX(west),
  minY: worldY(north),
  maxX: worldX(east),
  maxY: worldY(south),
});
