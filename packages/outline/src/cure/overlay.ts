/// <reference path="./clipper-lib.d.ts" />
import ClipperLib, { type IntPoint, type PolyNode } from "clipper-lib";
import type { Part } from "../corners.ts";

type Ring = Part[number];

/** Coordinates are whole numbers of 1e-7 degree, the grid that outlines are kept on. */
const GRID = 1e7;

/**
 * What is covered by at least one part: its shell without its holes. Rings come out unclosed, on the grid of 1e-7 degree.
 * Clipper works on whole numbers and always ends; the floating-point clippers we tried run for minutes, or for ever,
 * on some heaps of holes (fixtures/refused holds one).
 */
export function overlay(parts: Part[]): Part[] {
  const areas = parts.map(([shell = [], ...holes]) =>
    flatten(execute(ClipperLib.ClipType.ctDifference, [onGrid(shell)], holes.map(onGrid))),
  );
  return partsOf(execute(ClipperLib.ClipType.ctUnion, areas.flat(), []));
}

function execute(operation: number, subject: IntPoint[][], clip: IntPoint[][]) {
  const clipper = new ClipperLib.Clipper(ClipperLib.Clipper.ioStrictlySimple);
  clipper.AddPaths(subject, ClipperLib.PolyType.ptSubject, true);
  clipper.AddPaths(clip, ClipperLib.PolyType.ptClip, true);
  const tree = new ClipperLib.PolyTree();
  const { pftNonZero } = ClipperLib.PolyFillType;
  clipper.Execute(operation, tree, pftNonZero, pftNonZero);
  return tree;
}

/** Every ring of a result; shells and holes wind in opposite ways, which non-zero filling understands. */
const flatten = (tree: PolyNode): IntPoint[][] => ClipperLib.Clipper.PolyTreeToPaths(tree);

/** Shells with their holes; a shell inside a hole is a part of its own. */
function partsOf(node: PolyNode): Part[] {
  return node
    .Childs()
    .flatMap((shell) => [
      [shell, ...shell.Childs()].map((ring) => ring.Contour().map(offGrid)),
      ...shell.Childs().flatMap(partsOf),
    ]);
}

/** Shells and holes alike wind one way here: what is a hole is said by its place in the call. */
function onGrid(ring: Ring): IntPoint[] {
  const path = ring.map(([x, y]) => ({ X: Math.round(x * GRID), Y: Math.round(y * GRID) }));
  return ClipperLib.Clipper.Orientation(path) ? path : path.reverse();
}

const offGrid = ({ X, Y }: IntPoint): Ring[number] => [X / GRID, Y / GRID];
