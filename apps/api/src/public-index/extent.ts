import type { Bbox } from "@manufacture/contract/geojson";
import type { Segment } from "./segment.ts";
import type { Selection } from "./selection.ts";
import { latitudeOf, longitudeOf } from "./world.ts";

/** The smallest box around the selected sites, in WGS84 degrees; undefined when there are none. */
export function extentOf(parts: readonly Selection[]): Bbox | undefined {
  const extent = new Extent();
  for (const { segment, has } of parts)
    for (let row = 0; row < segment.length; row++) if (has(row)) extent.add(segment, row);
  return extent.bbox;
}

/** A box that grows around others. */
export class Extent {
  #minX = Infinity;
  #minY = Infinity;
  #maxX = -Infinity;
  #maxY = -Infinity;

  /** Takes in the box of a row. */
  add({ boxes }: Segment, row: number) {
    const at = 4 * row;
    this.#minX = Math.min(this.#minX, boxes[at] ?? 0);
    this.#minY = Math.min(this.#minY, boxes[at + 1] ?? 0);
    this.#maxX = Math.max(this.#maxX, boxes[at + 2] ?? 0);
    this.#maxY = Math.max(this.#maxY, boxes[at + 3] ?? 0);
  }

  /** WGS84 degrees with 6 decimals; undefined when nothing was added. */
  get bbox(): Bbox | undefined {
    if (this.#minX === Infinity) return undefined;
    return [
      round(longitudeOf(this.#minX)),
      round(latitudeOf(this.#maxY)),
      round(longitudeOf(this.#maxX)),
      round(latitudeOf(this.#minY)),
    ];
  }
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
