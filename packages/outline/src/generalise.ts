import type { MultiPolygon, Outline, Position } from "@manufacture/contract/geojson";
import type { PublicOutline } from "@manufacture/contract/public-outline";
import { circle, simplify } from "@turf/turf";
import { tidied } from "./clean.ts";
import { mapCorners, outlineOf, type Part, partsOf } from "./corners.ts";
import { METRES_PER_DEGREE } from "./grid.ts";
import { covers } from "./locate.ts";
import { pointOnSurface } from "./point-on-surface.ts";
import { touchedSquares } from "./squares.ts";
import { geometricDefects } from "./validity.ts";
import { wound } from "./winding.ts";

/**
 * What the public may see of a valid exact outline: always a valid outline that covers a point of the site.
 * Generalised corners are moved onto a grid, and a disc is centred on one: neither gives away a corner or the centre.
 * The same outline always gives the same answer, so that asking twice reveals nothing more.
 * @param how metres on the ground
 */
export function generalise(outline: Outline, how: PublicOutline): MultiPolygon {
  const parts = partsOf(outline);
  if (how.kind === "exact") return outlineOf(wound(parts));
  const place = pointOnSurface(parts);
  if (how.kind === "disc") return disc(place, how.radiusM);
  if (how.kind === "generalised") {
    const squares = touchedSquares(outlineOf(parts), how.gridM);
    const sound = geometricDefects(partsOf(squares)).length === 0 && covers(squares, place);
    return sound ? squares : disc(place, how.gridM);
  }
  // Invalid: less simplified. Too small for the grid: a disc. Never the exact outline.
  for (const share of [1, 1 / 2, 1 / 4, 1 / 8]) {
    const simplified = simplifiedTo(parts, how.toleranceM * share, place[1]);
    if (simplified.length === 0) break;
    if (geometricDefects(simplified).length > 0) continue;
    const published = outlineOf(wound(simplified));
    return covers(published, place) ? published : disc(place, how.toleranceM);
  }
  return disc(place, how.toleranceM);
}

/** On a grid of half the tolerance, then simplified by the other half; maybe invalid, maybe nothing. */
function simplifiedTo(parts: Part[], toleranceM: number, latitude: number): Part[] {
  const gridded = tidied(mapCorners(parts, (corner) => onGrid(corner, toleranceM / 2, latitude)));
  // turf would give back less than asked for from an invalid shape.
  if (gridded.length === 0 || geometricDefects(gridded).length > 0) return gridded;
  const tolerance = toleranceM / 2 / METRES_PER_DEGREE;
  const simple = simplify(outlineOf(gridded), { tolerance, highQuality: true });
  return tidied(partsOf(simple as MultiPolygon)); // turf types a position as number[]
}

function disc(place: Position, radiusM: number): MultiPolygon {
  // On a grid as wide as the radius, the place is never further from the centre than 0.71 radius.
  const centre = onGrid(place, radiusM, place[1]);
  const { geometry } = circle(centre, radiusM, { steps: 64, units: "meters" });
  return outlineOf(wound(tidied(partsOf(geometry as Outline)))); // turf types a position as number[]
}

/** The nearest node of a grid of `stepM` metres, the longitudes spaced for the latitude's whole degree. */
function onGrid([longitude, latitude]: Position, stepM: number, at: number): Position {
  const step = stepM / METRES_PER_DEGREE;
  const wide = step / Math.cos((Math.round(at) * Math.PI) / 180);
  return [Math.round(longitude / wide) * wide, Math.round(latitude / step) * step];
}
