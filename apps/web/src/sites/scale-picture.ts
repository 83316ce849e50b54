import type { MultiPolygon } from "@manufacture/contract/geojson";
import { boxOf } from "../map/geometry.ts";

const METRES_PER_DEGREE = 111_195;

/**
 * Place Saint-Lambert, about 190 m × 110 m: six corners by eye, for comparing sizes and nothing else.
 * Metres from its north-west, y southwards.
 */
const SQUARE: readonly [number, number][] = [
  [0, 22],
  [88, 0],
  [190, 16],
  [183, 92],
  [118, 110],
  [9, 94],
];
const [SQUARE_WIDTH_M, SQUARE_HEIGHT_M] = [190, 110];
/** Between the two shapes, as a part of the whole. */
const GAP = 0.06;

export interface ScalePicture {
  /** SVG paths in one box, in metres: the outline to the left, the square to the right, feet on one line. */
  readonly outline: string;
  readonly square: string;
  readonly widthM: number;
  readonly heightM: number;
}

/** Puts an outline (WGS84) beside Place Saint-Lambert at one scale, north up. */
export function scalePicture({ coordinates }: MultiPolygon): ScalePicture {
  const [west, south, east, north] = boxOf({ type: "MultiPolygon", coordinates });
  const perLng = METRES_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [ownWidth, ownHeight] = [(east - west) * perLng, (north - south) * METRES_PER_DEGREE];
  const heightM = Math.max(ownHeight, SQUARE_HEIGHT_M);
  const gapM = (ownWidth + SQUARE_WIDTH_M) * GAP;

  const rings = coordinates
    .flat()
    .map((ring) =>
      ring.map(([lng, lat]): [number, number] => [
        (lng - west) * perLng,
        heightM - (lat - south) * METRES_PER_DEGREE,
      ]),
    );
  const [right, down] = [ownWidth + gapM, heightM - SQUARE_HEIGHT_M];
  return {
    outline: rings.map(path).join(""),
    square: path(SQUARE.map(([x, y]) => [x + right, y + down])),
    widthM: ownWidth + gapM + SQUARE_WIDTH_M,
    heightM,
  };
}

const path = (ring: readonly [number, number][]) =>
  `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}Z`;

/** How many times Place Saint-Lambert an area is, as one would say it: two decimals below one, else halves or whole. */
export function timesTheSquare(areaM2: number): number {
  const times = areaM2 / squareAreaM2();
  if (times < 1) return Math.round(times * 100) / 100;
  return times < 10 ? Math.round(times * 2) / 2 : Math.round(times);
}

/** The area of the approximate square, by the shoelace formula. */
export const squareAreaM2 = (): number =>
  Math.abs(
    SQUARE.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = SQUARE[(at + 1) % SQUARE.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;
