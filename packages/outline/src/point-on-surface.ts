import type { Position } from "@manufacture/contract/geojson";
import { type Corners, cornerAt, type Part } from "./corners.ts";

/** A point inside the largest part, well away from its edges where it can be: the middle of a line across it. */
export function pointOnSurface(parts: Part[]): Position {
  const [part = []] = [...parts].sort((a, b) => shellArea(b) - shellArea(a));
  const latitude = quietLatitude(part);
  const longitudes = part.flatMap((ring) => crossedAt(ring, latitude)).sort((a, b) => a - b);
  let [west, east] = [longitudes[0], longitudes[1]];
  for (let i = 2; i + 1 < longitudes.length; i += 2) {
    const [from = 0, to = 0] = longitudes.slice(i, i + 2);
    if (to - from > (east ?? 0) - (west ?? 0)) [west, east] = [from, to];
  }
  if (west === undefined || east === undefined) return cornerAt(part[0] ?? [], 0);
  return [(west + east) / 2, latitude];
}

/** Half-way between the two corner latitudes that stand nearest the middle: no corner lies on it. */
function quietLatitude(part: Part): number {
  const latitudes = [...new Set(part.flat().map(([, latitude]) => latitude))].sort((a, b) => a - b);
  const middle = ((latitudes[0] ?? 0) + (latitudes.at(-1) ?? 0)) / 2;
  const above = Math.max(
    1,
    latitudes.findIndex((latitude) => latitude > middle),
  );
  const [low = middle, high = low] = latitudes.slice(above - 1, above + 1);
  return (low + high) / 2;
}

function crossedAt(ring: Corners, latitude: number): number[] {
  return ring.flatMap((a, i) => {
    const b = cornerAt(ring, i + 1);
    if (a[1] > latitude === b[1] > latitude) return [];
    return [a[0] + ((latitude - a[1]) / (b[1] - a[1])) * (b[0] - a[0])];
  });
}

// In square degrees, from the first corner to lose no digits: only to tell the largest part.
function shellArea([shell = []]: Part): number {
  const [origin = [0, 0]] = shell;
  return Math.abs(
    shell.reduce((sum, a, i) => {
      const b = cornerAt(shell, i + 1);
      return sum + (a[0] - origin[0]) * (b[1] - origin[1]) - (b[0] - origin[0]) * (a[1] - origin[1]);
    }, 0),
  );
}
