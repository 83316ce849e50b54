import type { Defect } from "@manufacture/contract/verdict";
import { type Contacts, pairKey } from "./contacts.ts";
import { type Corners, cornerAt, type Part } from "./corners.ts";
import { defect, pointPlace } from "./defect.ts";
import { liesIn, locate } from "./locate.ts";

interface Ring {
  id: number;
  corners: Corners;
}

/**
 * Holes that are not in their shell, holes in holes, parts in parts, among rings that do not cross.
 * Rings that are tangled or cross another are told already, and have no inside to speak of.
 */
export function nesting(parts: Part[], { tangled, crossed }: Contacts): Defect[] {
  let id = 0;
  const rings = parts.map((part) => part.map((corners): Ring => ({ id: id++, corners })));
  const comparable = (a: Ring, b: Ring) =>
    !tangled.has(a.id) && !tangled.has(b.id) && !crossed.has(pairKey(a.id, b.id));
  const within = (a: Ring, b: Ring) => comparable(a, b) && liesIn(a.corners, b.corners);

  const defects = rings.flatMap(([shell, ...holes]) => [
    ...holes
      .filter((hole) => shell && comparable(hole, shell) && !liesIn(hole.corners, shell.corners))
      .map((hole) => defect("hole_outside", pointPlace(outerCorner(hole.corners, shell?.corners ?? [])))),
    ...holes
      .filter((hole) => holes.some((other) => other !== hole && within(hole, other)))
      .map((hole) => defect("holes_overlap", pointPlace(cornerAt(hole.corners, 0)))),
  ]);

  for (const part of rings) {
    const [shell] = part;
    if (!shell) continue;
    const covered = rings.some(
      ([other, ...holes]) =>
        other && other !== shell && within(shell, other) && !holes.some((hole) => within(shell, hole)),
    );
    if (covered) defects.push(defect("parts_overlap", pointPlace(cornerAt(shell.corners, 0))));
  }
  return defects;
}

const outerCorner = (hole: Corners, shell: Corners) =>
  hole.find((corner) => locate(corner, shell) === "outside") ?? cornerAt(hole, 0);
