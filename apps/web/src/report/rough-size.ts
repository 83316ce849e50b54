import type { Outline, Position } from "@manufacture/contract/geojson";
import type { OutlineRule } from "@manufacture/contract/verdict";
import { geodesicAreaM2 } from "@manufacture/outline/area";
import { sizedOutline } from "@manufacture/outline/sized";
import { type Closed, cornersOf, outlineOf, sketchOf } from "../map/drawing/sketch.ts";
import { readCoordinates } from "../map/drawing/typed-coordinates.ts";

/** What was chosen for a place that is only a point so far, as it was typed. */
export interface RoughSize {
  /** Square metres. */
  readonly areaText: string;
  readonly shape: "square" | "circle";
  /** Latitude and longitude, where there is no map to aim with. */
  readonly centre: string;
}

export const FIRST_SIZE: RoughSize = { areaText: "7000", shape: "square", centre: "" };

/** The area typed, in m², or undefined when it is no number that the rule allows. Spaces and a decimal comma may be in it. */
export function areaOf({ areaText }: RoughSize, rule: OutlineRule | undefined): number | undefined {
  const areaM2 = Number(areaText.replace(/[\s.']|m²|m2/g, "").replace(",", "."));
  const [least, most] = [rule?.floorAreaM2 ?? 1, rule?.maxAreaM2 ?? 1e8];
  return areaText.trim() !== "" && areaM2 >= least && areaM2 <= most ? areaM2 : undefined;
}

/** The place typed as latitude and longitude, WGS84; undefined when it cannot be read. */
export function centreOf({ centre }: RoughSize): Position | undefined {
  const typed = readCoordinates(centre);
  return typed.ok ? cornersOf(typed.sketch)[0]?.at : undefined;
}

/** Corners are rounded to a centimetre, which takes or adds a little: who asks for 3 000 m² gets no 2 999. */
const GROWTHS = [1, 1.000_05, 1.000_1, 1.000_2, 1.000_5, 1.001];

/** The outline of at least that size around `centre`, by a thousandth at most; to be corrected like any other. */
export function sizedSketch(centre: Position, areaM2: number, { shape }: RoughSize): Closed {
  const grown = GROWTHS.map((growth) =>
    sketchOf(sizedOutline(centre, areaM2 * growth, shape), { origin: "sized" }),
  );
  const large = grown.find((sketch) => geodesicAreaM2(outlineOf(sketch) as Outline) >= areaM2); // closed: it has one
  return large ?? (grown.at(-1) as Closed);
}
