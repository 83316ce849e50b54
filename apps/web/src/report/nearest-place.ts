import type { Position } from "@manufacture/contract/geojson";
import { cornersOf, type Sketch } from "../map/drawing/sketch.ts";
import { GAZETTEER } from "../places/use-places.ts";

/** Beyond this a name says nothing. Metres. */
const FARTHEST_M = 4_000;

/** The drawn map's place nearest to an outline: enough to tell that it was not drawn on the other side of the Meuse. */
export function nearestPlace(sketch: Sketch): string | undefined {
  const at = cornersOf(sketch)[0]?.at;
  if (!at) return undefined;
  const [nearest] = GAZETTEER.map((place) => ({
    name: place.name,
    distanceM: roughDistanceM(place.at, at),
  })).sort((a, b) => a.distanceM - b.distanceM);
  return nearest && nearest.distanceM <= FARTHEST_M ? nearest.name : undefined;
}

/** Within a few kilometres, as if the earth were flat there. */
function roughDistanceM([lngA, latA]: Position, [lngB, latB]: Position): number {
  const east = (lngB - lngA) * Math.cos((latA * Math.PI) / 180);
  return Math.hypot(east, latB - latA) * 111_195;
}
