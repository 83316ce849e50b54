import { crc32 } from "node:zlib";
import type { Texts } from "./texts.ts";

/** Finds a row by its slug: open addressing, 8 to 16 bytes a row instead of a Map's hundred. */
export class SlugTable {
  readonly #slugs: Texts;
  /** Row + 1; 0 is a free place. */
  readonly #places: Uint32Array;

  constructor(slugs: Texts, count: number) {
    this.#slugs = slugs;
    this.#places = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
    for (let row = 0; row < count; row++) this.#places[this.#free(slugs.bytes(row))] = row + 1;
  }

  /** The row of a slug, or undefined. */
  find(slug: string): number | undefined {
    const sought = Buffer.from(slug);
    for (let place = this.#first(sought); this.#places[place]; place = this.#next(place)) {
      const row = (this.#places[place] ?? 0) - 1;
      if (this.#slugs.bytes(row).equals(sought)) return row;
    }
    return undefined;
  }

  #free(slug: Buffer): number {
    let place = this.#first(slug);
    while (this.#places[place]) place = this.#next(place);
    return place;
  }

  #first = (slug: Buffer) => (crc32(slug) & (this.#places.length - 1)) >>> 0;
  #next = (place: number) => (place + 1) & (this.#places.length - 1);
}
