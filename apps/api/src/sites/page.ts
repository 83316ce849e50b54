import type { Segment } from "../public-index/segment.ts";

/** Where a site stands in a list. `areaM2` is −1 when unknown. */
export interface Place {
  areaM2: number;
  fid: number;
}

export type Order = "oldest" | "largest";

interface Item extends Place {
  segment: Segment;
  row: number;
}

/** Whether a site comes before (negative) or after another: in the order of publication; or the largest first, unknown areas last. */
const COMPARE: Record<Order, (areaA: number, fidA: number, areaB: number, fidB: number) => number> = {
  oldest: (_, fidA, __, fidB) => fidA - fidB,
  largest: (areaA, fidA, areaB, fidB) => areaB - areaA || fidA - fidB,
};

/** The first sites after a place, picked out of any number that are offered in any order. */
export class Page {
  readonly #compare: (typeof COMPARE)[Order];
  readonly #limit: number;
  readonly #after: Place | undefined;
  #items: Item[] = [];
  #last: Place | undefined;

  constructor(order: Order, limit: number, after: Place | undefined) {
    this.#compare = COMPARE[order];
    this.#limit = limit;
    this.#after = after;
  }

  /** Most of a million are refused here, before anything is made of them. */
  offer(segment: Segment, row: number, areaM2: number) {
    const fid = segment.fid[row] ?? 0;
    const [after, last] = [this.#after, this.#last];
    if (after && this.#compare(areaM2, fid, after.areaM2, after.fid) <= 0) return;
    if (last && this.#compare(areaM2, fid, last.areaM2, last.fid) > 0) return;
    this.#items.push({ segment, row, areaM2, fid });
    if (this.#items.length > 8 * (this.#limit + 1)) this.#cut();
  }

  /** The page, and where the next one goes on; null on the last one. */
  close(): { items: readonly Item[]; next: string | null } {
    this.#cut();
    const items = this.#items.slice(0, this.#limit);
    const last = items.at(-1);
    return { items, next: this.#items.length > this.#limit && last ? cursorOf(last) : null };
  }

  /** One more than a page is kept: it tells whether another follows. */
  #cut() {
    this.#items.sort((a, b) => this.#compare(a.areaM2, a.fid, b.areaM2, b.fid)).splice(this.#limit + 1);
    if (this.#items.length > this.#limit) this.#last = this.#items.at(-1);
  }
}

/** Sixteen bytes: the area and the fid as doubles, so that no digit is lost. */
function cursorOf({ areaM2, fid }: Place): string {
  const bytes = Buffer.alloc(16);
  bytes.writeDoubleBE(areaM2, 0);
  bytes.writeDoubleBE(fid, 8);
  return bytes.toString("base64url");
}

/** The place a cursor says, or undefined when it is not one of ours. */
export function placeOf(cursor: string): Place | undefined {
  const bytes = Buffer.from(cursor, "base64url");
  if (bytes.length !== 16) return undefined;
  const [areaM2, fid] = [bytes.readDoubleBE(0), bytes.readDoubleBE(8)];
  const isPlace = Number.isFinite(areaM2) && areaM2 >= -1 && Number.isSafeInteger(fid) && fid >= 0;
  return isPlace ? { areaM2, fid } : undefined;
}
