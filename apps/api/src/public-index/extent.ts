import type { Bbox } from "@manufacture/contract/geojson";
import type { Selection } from "./selection.ts";
import { latitudeOf, longitudeOf, type WorldBox } from "./world.ts";

/** The smallest box around the selected sites, in WGS84 degrees; undefined when there are none. */
export function extentOf(parts: readonly Selection[]): Bbox | undefined {
  const extent = new Extent();
  for (const { segment, has } of parts)
    for (let row = 0; row < segment.length; row++) if (has(row)) extent.add(segment.box(row));
  return extent.bbox;
}

/** A box that grows around others. */
export class Extent {
  #box: WorldBox = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };

  add(box: WorldBox) {
    this.#box = {
      minX: Math.min(this.#box.minX, box.minX),
      minY: Math.min(this.#box.minY, box.minY),
      maxX: Math.max(this.#box.maxX, box.maxX),
      maxY: Math.max(this.#box.maxY, box.maxY),
    };
  }

  /** WGS84 degrees with 6 decimals; undefined when nothing was added. */
  get bbox(): Bbox | undefined {
    const { minX, minY, maxX, maxY } = this.#box;
    if (minX === Infinity) return undefined;
    return [
      round(longitudeOf(minX)),
      round(latitudeOf(maxY)),
      round(longitudeOf(maxX)),
      round(latitudeOf(minY)),
    ];
  }
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
