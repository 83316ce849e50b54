import type { Position } from "@manufacture/contract/geojson";
import type { OutlineRule } from "@manufacture/contract/verdict";
import { sizedOutline } from "@manufacture/outline/sized";
import { type Closed, cornersOf, sketchOf } from "../map/drawing/sketch.ts";
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

/** The outline of that size around `centre`, to be corrected like any other. */
export const sizedSketch = (centre: Position, areaM2: number, { shape }: RoughSize): Closed =>
  sketchOf(sizedOutline(centre, areaM2, shape), { origin: "sized" });
