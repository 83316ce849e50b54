import type { MultiPolygon, Ring } from "@manufacture/contract/geojson";
import type { WorldBox } from "./world.ts";
import { worldX, worldY } from "./world.ts";

/** Grows by doubling, so that many pushes stay cheap. */
class Growing {
  array: Uint32Array<ArrayBuffer>;
  length = 0;

  constructor(capacity: number) {
    this.array = new Uint32Array(capacity);
  }

  push(value: number) {
    if (this.length === this.array.length) {
      const larger = new Uint32Array(this.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length++] = value;
  }
}

/** The outlines of many sites as flat rings in steps (world.ts). A ring does not repeat its first corner. */
export class Outlines {
  /** x, y, x, y, … */
  readonly #corners = new Growing(1024);
  /** The first corner of each ring; the last entry is the end. */
  readonly #rings = new Growing(256);
  /** 1 when the ring is a hole of the one before. */
  readonly #holes = new Growing(256);
  /** The first ring of each site; the last entry is the end. */
  readonly #sites: Uint32Array;
  #count = 0;

  constructor(capacity: number) {
    this.#sites = new Uint32Array(capacity + 1);
    this.#rings.push(0);
  }

  /** Appends the outline of the next site, or none. Outer rings are turned clockwise on the screen, holes against. */
  append(outline: MultiPolygon | null) {
    for (const polygon of outline?.coordinates ?? []) {
      for (const [place, ring] of polygon.entries()) this.#appendRing(ring, place > 0);
    }
    this.#sites[++this.#count] = this.#rings.length - 1;
  }

  #appendRing(ring: Ring, hole: boolean) {
    const flat = ring.slice(0, -1).flatMap(([longitude, latitude]) => [worldX(longitude), worldY(latitude)]);
    const clockwise = doubleArea(flat, 0, flat.length) > 0;
    const turned = clockwise === !hole;
    for (let at = 0; at < flat.length; at += 2) {
      const corner = turned ? at : flat.length - 2 - at;
      this.#corners.push(flat[corner] ?? 0);
      this.#corners.push(flat[corner + 1] ?? 0);
    }
    this.#rings.push(this.#corners.length);
    this.#holes.push(hole ? 1 : 0);
  }

  has(site: number): boolean {
    return (this.#sites[site + 1] ?? 0) > (this.#sites[site] ?? 0);
  }

  /** Calls `take` with each ring of a site: corners[from … to) as x, y, x, y. */
  eachRing(site: number, take: (corners: Uint32Array, from: number, to: number, hole: boolean) => void) {
    for (let ring = this.#sites[site] ?? 0; ring < (this.#sites[site + 1] ?? 0); ring++)
      take(
        this.#corners.array,
        this.#rings.array[ring] ?? 0,
        this.#rings.array[ring + 1] ?? 0,
        this.#holes.array[ring] === 1,
      );
  }

  /** The smallest box around a site's outline; undefined when it has none. */
  box(site: number): WorldBox | undefined {
    const box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
    this.eachRing(site, (corners, from, to) => {
      for (let at = from; at < to; at += 2) {
        const [x, y] = [corners[at] ?? 0, corners[at + 1] ?? 0];
        if (x < box.minX) box.minX = x;
        if (x > box.maxX) box.maxX = x;
        if (y < box.minY) box.minY = y;
        if (y > box.maxY) box.maxY = y;
      }
    });
    return box.minX === Infinity ? undefined : box;
  }
}

/** Twice the area of a ring (shoelace formula): positive when it turns clockwise on a screen, where y grows downward. */
export function doubleArea(corners: ArrayLike<number>, from: number, to: number): number {
  let sum = 0;
  // Relative to the first corner, the products stay below 2^53 for anything smaller than a country.
  const [originX, originY] = [corners[from] ?? 0, corners[from + 1] ?? 0];
  let [x, y] = [(corners[to - 2] ?? 0) - originX, (corners[to - 1] ?? 0) - originY];
  for (let at = from; at < to; at += 2) {
    const [nextX, nextY] = [(corners[at] ?? 0) - originX, (corners[at + 1] ?? 0) - originY];
    sum += x * nextY - nextX * y;
    [x, y] = [nextX, nextY];
  }
  return sum;
}
