import type { Position } from "@manufacture/contract/geojson";
import type { Defect } from "@manufacture/contract/verdict";
import { type Corners, type Part, same } from "./corners.ts";
import { defect, pointPlace } from "./defect.ts";
import { placeOf, type Raw } from "./parse.ts";

/** 1e-7 degree is about 1 cm: finer than any hand, and it keeps what we store equal to what we show. */
const PER_DEGREE = 1e7;

export const rounded = ([longitude, latitude]: Position): Position => [
  // + 0 turns -0 into 0, which GeoJSON text can not tell apart.
  Math.round(longitude * PER_DEGREE) / PER_DEGREE + 0,
  Math.round(latitude * PER_DEGREE) / PER_DEGREE + 0,
];

/** Rings rounded, opened and without consecutive duplicates; rings of fewer than three distinct corners left out. */
export function clean(raw: Raw): { parts: Part[]; corners: number; defects: Defect[] } {
  const defects: Defect[] = [];
  let corners = 0;
  const parts: Part[] = [];
  for (const rings of raw) {
    const part: Part = [];
    let shellIsMissing = false;
    rings.forEach((ring, i) => {
      const cleaned = cleanRing(ring, defects);
      corners += cleaned.length;
      if (isRing(cleaned)) part.push(cleaned);
      else {
        defects.push(defect("too_few_corners", placeOf(cleaned[0])));
        if (i === 0) shellIsMissing = true;
      }
    });
    // Without its shell, a part is nothing: its holes would pass for shells.
    if (!shellIsMissing) parts.push(part);
  }
  return { parts, corners, defects };
}

function cleanRing(ring: Position[], defects: Defect[]): Corners {
  const corners: Corners = [];
  const points = ring.map(rounded);
  const [first] = points;
  const last = points.at(-1);
  if (first && last && points.length > 1) {
    if (same(first, last)) points.pop();
    else defects.push(defect("unclosed", pointPlace(last)));
  }
  for (const point of points) {
    const previous = corners.at(-1);
    if (previous && same(previous, point)) defects.push(defect("duplicate_corner", pointPlace(point)));
    else corners.push(point);
  }
  // Closed twice over.
  while (first && corners.length > 1 && same(first, corners.at(-1) ?? first)) {
    corners.pop();
    defects.push(defect("duplicate_corner", pointPlace(first)));
  }
  return corners;
}

/** The same without the telling, for shapes that we made ourselves. */
export function tidied(parts: Part[]): Part[] {
  return clean(parts.map((rings) => rings.map((ring) => [...ring, ...ring.slice(0, 1)]))).parts;
}

function isRing(corners: Corners): boolean {
  const [first] = corners;
  const second = corners.find((corner) => first && !same(first, corner));
  return corners.some((corner) => first && second && !same(corner, first) && !same(corner, second));
}
