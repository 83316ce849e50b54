import type { Position } from "@manufacture/contract/geojson";
import type { SiteFeature } from "@manufacture/contract/site";
import { type CornerRef, type OpenRing, polygonsOf, type Sketch } from "./sketch.ts";

interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** How near the pointer must come, in CSS pixels: corners reach further than sides. */
const CORNER_REACH_PX = 12;
const SIDE_REACH_PX = 7;

/**
 * The corner, or else the point of a side, that lies within reach of `at`; undefined when nothing does.
 * `project` gives screen pixels, `unproject` WGS84.
 */
export function snap(
  at: ScreenPoint,
  rings: readonly OpenRing[],
  project: (position: Position) => ScreenPoint,
  unproject: (point: ScreenPoint) => Position,
): Position | undefined {
  let corner: Position | undefined;
  let cornerPx = CORNER_REACH_PX;
  let side: ScreenPoint | undefined;
  let sidePx = SIDE_REACH_PX;
  for (const corners of rings) {
    const points = corners.map(project);
    points.forEach((point, index) => {
      const px = distancePx(point, at);
      if (px <= cornerPx) [corner, cornerPx] = [corners[index], px];
      const next = points[(index + 1) % points.length];
      const foot = next && footOf(at, point, next);
      const footPx = foot ? distancePx(foot, at) : Number.POSITIVE_INFINITY;
      if (footPx <= sidePx) [side, sidePx] = [foot, footPx];
    });
  }
  return corner ?? (side && unproject(side));
}

/** What a corner of the ring `own` may snap to: the published outlines, and every other ring of the drawing. */
export function edgesOf(
  sketch: Sketch,
  sites: readonly SiteFeature[],
  own: Omit<CornerRef, "corner">,
): OpenRing[] {
  const published = sites.flatMap(({ geometry }) =>
    geometry.type === "Point" ? [] : geometry.coordinates.flat().map((ring) => ring.slice(0, -1)),
  );
  const others = polygonsOf(sketch).flatMap((part, polygon) =>
    part.filter((_, ring) => polygon !== own.polygon || ring !== own.ring),
  );
  return [...published, ...others];
}

const distancePx = (a: ScreenPoint, b: ScreenPoint) => Math.hypot(a.x - b.x, a.y - b.y);

/** The point of segment a–b that is nearest to `at`. */
function footOf(at: ScreenPoint, a: ScreenPoint, b: ScreenPoint): ScreenPoint {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length2 = dx * dx + dy * dy;
  const share = length2 === 0 ? 0 : ((at.x - a.x) * dx + (at.y - a.y) * dy) / length2;
  const along = Math.min(1, Math.max(0, share));
  return { x: a.x + along * dx, y: a.y + along * dy };
}
