import type { CallSettings } from "@manufacture/contract/call-settings";
import { Outline } from "@manufacture/contract/geojson";
import { geodesicAreaM2 } from "@manufacture/outline/area";
import { cornersOf, sketchOf } from "../map/drawing/sketch.ts";
import { text } from "../text/text.ts";
import type { Values } from "./values.ts";

export const territoryOf = ({ territory }: CallSettings): Values => ({
  territory: JSON.stringify(territory),
});

/** The outline that a field holds (WGS84); undefined when it holds none yet. */
export function outlineIn(value: string | undefined): Outline | undefined {
  try {
    const parsed = Outline.safeParse(JSON.parse(value || "null"));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined; // cut short by storage: as if it were not drawn
  }
}

export const areaWords = (areaM2: number): string =>
  areaM2 < 1e6 ? text.calls.territory.small(areaM2) : text.calls.territory.area(areaM2);

/** A territory in few words, to compare two. */
export function territoryText(value: string): string {
  const outline = outlineIn(value);
  if (!outline) return text.calls.territory.unfinished;
  return text.calls.territory.summary(
    areaWords(geodesicAreaM2(outline)),
    cornersOf(sketchOf(outline)).length,
  );
}
