import type { Position } from "geojson";

/** Metres shrink with latitude along a parallel; at Liège's a degree east is 0.635 of a degree north. */
const EAST_OVER_NORTH = Math.cos((50.6 * Math.PI) / 180);

/**
 * A smooth line through every control point: a centripetal Catmull-Rom spline (Yuksel, Schaefer, Keyser 2011),
 * which, unlike the uniform one, makes neither loop nor cusp where points crowd in a meander.
 * @param points WGS84 longitude-latitude; fewer than three come back as they are; repeated neighbours are merged
 * @param pieces straight pieces drawn between two control points, at least 1
 */
export function smooth(points: readonly Position[], pieces: number): Position[] {
  const way = points.filter((point, i) => i === 0 || knot(points[i - 1] ?? point, point) > 0);
  const first = way[0];
  const last = way.at(-1);
  if (way.length < 3 || !first || !last) return way.slice();
  const drawn: Position[] = [first];
  for (let i = 0; i + 1 < way.length; i++) {
    const from = way[i] ?? first;
    const to = way[i + 1] ?? last;
    // Beyond its ends the line goes on as it came: the mirrored neighbour keeps the first bend open.
    const before = way[i - 1] ?? mirror(to, from);
    const after = way[i + 2] ?? mirror(from, to);
    for (let piece = 1; piece < pieces; piece++) drawn.push(at(before, from, to, after, piece / pieces));
    drawn.push(to);
  }
  return drawn;
}

/** The knot interval between two points: the square root of their distance, hence "centripetal". */
function knot(a: Position, b: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return Math.sqrt(Math.hypot((bx - ax) * EAST_OVER_NORTH, by - ay));
}

function mirror(point: Position, centre: Position): Position {
  return mix(point, centre, 2);
}

/** The point at `share` of the way from `a` to `b`; beyond 1 it runs past `b`. */
function mix(a: Position, b: Position, share: number): Position {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

/** The spline between `p1` and `p2` at `share` (0 to 1), by the pyramid of Barry and Goldman (1988). */
function at(p0: Position, p1: Position, p2: Position, p3: Position, share: number): Position {
  const t1 = knot(p0, p1);
  const t2 = t1 + knot(p1, p2);
  const t3 = t2 + knot(p2, p3);
  const t = t1 + (t2 - t1) * share;
  const a1 = mix(p0, p1, t / t1);
  const a2 = mix(p1, p2, (t - t1) / (t2 - t1));
  const a3 = mix(p2, p3, (t - t2) / (t3 - t2));
  const b1 = mix(a1, a2, t / t2);
  const b2 = mix(a2, a3, (t - t1) / (t3 - t1));
  return mix(b1, b2, (t - t1) / (t2 - t1));
}
