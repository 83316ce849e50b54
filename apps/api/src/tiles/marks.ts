import type { Cell } from "../public-index/cluster-sums.ts";
import type { Segment } from "../public-index/segment.ts";
import type { Selection } from "../public-index/selection.ts";
import { REGISTERS, STAGES } from "../public-index/site-row.ts";
import { GeometryCommands } from "./geometry-commands.ts";
import { isWide } from "./surfaces.ts";
import { EXTENT, type Frame, type TileAddress } from "./tile-address.ts";
import { RULES } from "./tile-rules.ts";
import { GEOMETRY, type TileLayer, type Value } from "./tile-writer.ts";

/** The mark of a site, in the one tile in which it stands. */
export function addMark(
  layer: TileLayer,
  segment: Segment,
  row: number,
  frame: Frame,
  properties: Readonly<Record<string, Value | undefined>>,
) {
  const [x, y] = [
    unit(segment.x[row] ?? 0, frame.west, frame),
    unit(segment.y[row] ?? 0, frame.north, frame),
  ];
  if (x < 0 || y < 0 || x >= EXTENT || y >= EXTENT) return;
  layer.add(segment.fid[row], GEOMETRY.point, pointAt(x, y), properties);
}

/** One point for each cell of the grid that holds something: the site itself when it is alone, otherwise a count with its mix. */
export function addClusters(
  layer: TileLayer,
  parts: readonly Selection[],
  address: TileAddress,
  frame: Frame,
) {
  const { z, x, y } = address;
  const cells = new Map<number, { cell: Cell; part: Selection }>();
  for (const part of parts) {
    for (const [number, cell] of part.sums.cells(z, x, y, RULES.gridDepth)) {
      const other = cells.get(number);
      cells.set(number, { cell: other ? together(other.cell, cell) : cell, part });
    }
  }
  for (const { cell, part } of cells.values()) {
    if (cell.count === 1) addSingle(layer, part, cell.row, address, frame);
    else {
      const east = unit(cell.sumX / cell.count, frame.west, frame);
      const south = unit(cell.sumY / cell.count, frame.north, frame);
      const mix = REGISTERS.map((register, number) => [register, cell.mix[number] || undefined] as const);
      layer.add(undefined, GEOMETRY.point, pointAt(east, south), {
        count: cell.count,
        ...Object.fromEntries(mix),
      });
    }
  }
}

function addSingle(layer: TileLayer, part: Selection, row: number, { z }: TileAddress, frame: Frame) {
  const { segment } = part;
  if (isWide(segment, row, z, RULES.legiblePx)) return;
  const stage = STAGES[segment.stage[row] ?? 0];
  addMark(layer, segment, row, frame, { slug: segment.slugs.text(row), stage });
}

const together = (a: Cell, b: Cell): Cell => ({
  count: a.count + b.count,
  sumX: a.sumX + b.sumX,
  sumY: a.sumY + b.sumY,
  mix: a.mix.map((count, number) => count + (b.mix[number] ?? 0)),
  row: b.row,
});

/** Marks are snapped downward, so that each stands in one tile only. */
const unit = (step: number, origin: number, { stepsPerUnit }: Frame) =>
  Math.floor((step - origin) / stepsPerUnit);

function pointAt(x: number, y: number): number[] {
  const geometry = new GeometryCommands();
  geometry.point(x, y);
  return geometry.commands;
}
