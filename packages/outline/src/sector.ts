import type { Position } from "@manufacture/contract/geojson";
import { turn } from "./turn.ts";

/** Is direction node→d strictly inside the sector swept counter-clockwise from node→from to node→to? Exact. */
export function inSector(node: Position, from: Position, to: Position, d: Position): boolean {
  const opening = turn(node, from, to);
  const leftOfFrom = turn(node, from, d) > 0;
  if (opening > 0) return leftOfFrom && turn(node, d, to) > 0;
  if (opening < 0) return !(turn(node, to, d) >= 0 && turn(node, d, from) >= 0);
  return leftOfFrom;
}

/** Do the lines a0→node→a1 and b0→node→b1 cross at the node, rather than touch? Sharing a direction is no crossing. */
export function crossAt(node: Position, a0: Position, a1: Position, b0: Position, b1: Position): boolean {
  const firstLeft = inSector(node, a0, a1, b0);
  const firstRight = inSector(node, a1, a0, b0);
  const secondLeft = inSector(node, a0, a1, b1);
  const secondRight = inSector(node, a1, a0, b1);
  return (firstLeft && secondRight) || (firstRight && secondLeft);
}
