import type { MultiPolygon, Polygon, Position } from "@manufacture/contract/geojson";
import { bbox, booleanIntersects } from "@turf/turf";
import { rounded } from "./clean.ts";
import { METRES_PER_DEGREE } from "./grid.ts";
import { unionOf } from "./union.ts";

/** More squares than this say no less with larger ones. */
const MOST_SQUARES = 600;

/** The squares of a grid `gridM` metres wide that `outline` (WGS84) touches, as one outline; a wider grid for a large site. */
export function touchedSquares(outline: MultiPolygon, gridM: number): MultiPolygon {
  const [west, south, east, north] = bbox(outline);
  const step = gridM / METRES_PER_DEGREE;
  const wide = step / Math.cos((Math.round(south) * Math.PI) / 180);
  const columns = [Math.floor(west / wide), Math.floor(east / wide) + 1] as const;
  const rows = [Math.floor(south / step), Math.floor(north / step) + 1] as const;
  if ((columns[1] - columns[0]) * (rows[1] - rows[0]) > MOST_SQUARES)
    return touchedSquares(outline, gridM * 2);
  const node = (column: number, row: number): Position => rounded([column * wide, row * step]);
  const squares: Polygon[] = [];
  for (let row = rows[0]; row < rows[1]; row++) {
    for (let column = columns[0]; column < columns[1]; column++) {
      const square = rectangle(node(column, row), node(column + 1, row + 1));
      if (booleanIntersects(square, outline)) squares.push(square);
    }
  }
  return unionOf(squares);
}

const rectangle = ([west, south]: Position, [east, north]: Position): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
