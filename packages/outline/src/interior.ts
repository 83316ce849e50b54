import type { Position } from "@manufacture/contract/geojson";
import type { Defect } from "@manufacture/contract/verdict";
import type { Touch } from "./contacts.ts";
import { defect, pointPlace } from "./defect.ts";

/**
 * Where touching rings cut the inside of a part in two. Rings and touching points make a graph; the inside is in one
 * piece exactly when the graph has no cycle (several holes that touch at one point are a star, not a cycle).
 */
export function interiorSplits(touches: Touch[]): Defect[] {
  const parent = new Map<string, string>();
  const joined = new Set<string>();
  const root = (node: string): string => {
    let at = node;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  const defects: Defect[] = [];
  const join = (ring: number, at: Position) => {
    // A point belongs to the rings of one part only: parts may touch as often as they like.
    const edge = `${ring}@${at}`;
    if (joined.has(edge)) return;
    joined.add(edge);
    const from = root(`ring ${ring}`);
    const to = root(`point ${at}`);
    if (from === to) defects.push(defect("interior_split", pointPlace(at)));
    else parent.set(from, to);
  };
  for (const { rings, at } of touches) for (const ring of rings) join(ring.id, at);
  return defects;
}
