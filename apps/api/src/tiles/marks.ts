import type { Cell } from "../public-index/cluster-sums.ts";
import type { Segment } from "../public-index/segment.ts";
import type { Selection } from "../public-index/selection.ts";
import { REGISTER_OF_STAGE, REGISTERS, STAGES } from "../public-index/site-row.ts";
import { GeometryCommands } from "./geometry-commands.ts";
import { EXTENT, type Frame, type TileAddress } from "./tile-address.ts";
import { RULES } from "./tile-rules.ts";
import { GEOMETRY, type TileLayer } from "./tile-writer.ts";

const geometry = new GeometryCommands();

/** A site of one part of the index. */
export interface Mark {
  segment: Segment;
  row: number;
}

interface Group {
  cell: Cell;
  segment: Segment;
}

/** Whether a site's mark stands in this tile: it does in one tile only. */
export function isHere({ segment, row }: Mark, frame: Frame): boolean {
  const [x, y] = placeOf(segment, row, frame);
  return x >= 0 && y >= 0 && x < EXTENT && y < EXTENT;
}

/** A point for a site that stands in this tile. */
export function addPoint(layer: TileLayer, { segment, row }: Mark, frame: Frame, tags: readonly number[]) {
  geometry.point(unit(segment.x[row] ?? 0, frame.west, frame), unit(segment.y[row] ?? 0, frame.north, frame));
  layer.add(segment.fid[row], GEOMETRY.point, geometry, tags);
}

/** What is said of a site in a layer: its slug and its stage. */
export const describe = (layer: TileLayer, { segment, row }: Mark): number[] => [
  ...layer.uniqueTag("slug", segment.slugs.bytes(row)),
  ...layer.tag("stage", STAGES[segment.stage[row] ?? 0] ?? "known"),
];

/** The marks of a tile, those in the same cell of the grid together. */
export function groupByCell(marks: readonly Mark[], frame: Frame): Group[] {
  const groups = new Map<number, Group>();
  const across = 2 ** RULES.gridDepth;
  for (const { segment, row } of marks) {
    const [x, y] = placeOf(segment, row, frame);
    const number = Math.floor((y * across) / EXTENT) * across + Math.floor((x * across) / EXTENT);
    const mix = REGISTERS.map((_, register) =>
      REGISTER_OF_STAGE[segment.stage[row] ?? 0] === register ? 1 : 0,
    );
    const cell = { count: 1, sumX: segment.x[row] ?? 0, sumY: segment.y[row] ?? 0, mix, row };
    const other = groups.get(number);
    groups.set(number, { segment, cell: other ? together(other.cell, cell) : cell });
  }
  return [...groups.values()];
}

/** All sites of a tile, however many, those in the same cell of the grid together. */
export function groupAll(parts: readonly Selection[], { z, x, y }: TileAddress): Group[] {
  const groups = new Map<number, Group>();
  for (const { segment, sums } of parts) {
    for (const [number, cell] of sums.cells(z, x, y, RULES.gridDepth)) {
      const other = groups.get(number);
      groups.set(number, { segment, cell: other ? together(other.cell, cell) : cell });
    }
  }
  return [...groups.values()];
}

/** One point for each group: the site itself when it is alone, otherwise a count with its mix. */
export function addGroups(layer: TileLayer, groups: readonly Group[], frame: Frame) {
  for (const { cell, segment } of groups) {
    const { count, sumX, sumY, row } = cell;
    if (count === 1) {
      addPoint(layer, { segment, row }, frame, describe(layer, { segment, row }));
      continue;
    }
    const mix = REGISTERS.flatMap((register, number) => {
      const of = cell.mix[number] ?? 0;
      return of > 0 ? layer.tag(register, of) : [];
    });
    geometry.point(unit(sumX / count, frame.west, frame), unit(sumY / count, frame.north, frame));
    layer.add(undefined, GEOMETRY.point, geometry, [...layer.tag("count", count), ...mix]);
  }
}

const together = (a: Cell, b: Cell): Cell => ({
  count: a.count + b.count,
  sumX: a.sumX + b.sumX,
  sumY: a.sumY + b.sumY,
  mix: a.mix.map((count, number) => count + (b.mix[number] ?? 0)),
  row: b.row,
});

const placeOf = (segment: Segment, row: number, frame: Frame): [number, number] => [
  unit(segment.x[row] ?? 0, frame.west, frame),
  unit(segment.y[row] ?? 0, frame.north, frame),
];

/** Marks are snapped downward, so that each stands in one tile only. */
const unit = (step: number, origin: number, { stepsPerUnit }: Frame) =>
  Math.floor((step - origin) / stepsPerUnit);
