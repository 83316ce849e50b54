import type { Call } from "@manufacture/contract/call";
import { LRUCache } from "lru-cache";
import type { Segment } from "./segment.ts";
import type { Filter, Selection } from "./selection.ts";

/** A call with the time in which it is open, in ms since 1970. */
export interface DatedCall {
  call: Call;
  opensAt: number;
  closesAt: number | null;
}

/** Selections for filters that were asked for lately may take this much memory. */
const SELECTIONS_BYTES = 128 * 2 ** 20;

/**
 * One version of all that the public may read: what was loaded at first, and what changed since. It never changes;
 * a change makes the next version.
 */
export class PublicIndex {
  /** Names this state of this register, and no other. */
  readonly version: string;
  readonly epoch: string;
  readonly number: number;
  readonly parts: readonly Selection[];
  readonly #calls: readonly DatedCall[];
  readonly #selections = new LRUCache<string, readonly Selection[]>({
    maxSize: SELECTIONS_BYTES,
    sizeCalculation: (parts) => parts.reduce((sum, { size }) => sum + size, 0),
  });

  constructor(
    { epoch, number }: { epoch: string; number: number },
    parts: readonly Selection[],
    calls: readonly DatedCall[],
  ) {
    this.version = `${epoch}-${number}`;
    this.epoch = epoch;
    this.number = number;
    this.parts = parts;
    this.#calls = calls;
  }

  /** The published sites that pass a filter. */
  select(filter: Filter): readonly Selection[] {
    const { stage, register, tag, q, withEpisodes } = filter;
    const asked = [stage, register, tag, q, withEpisodes];
    if (asked.every((one) => one === undefined)) return this.parts;
    const key = JSON.stringify(asked);
    const known = this.#selections.get(key);
    if (known) return known;
    const parts = this.parts.map((part) => part.narrow(filter));
    this.#selections.set(key, parts);
    return parts;
  }

  /** Where a site is, or undefined when none of that name is published. */
  find(slug: string): { segment: Segment; row: number } | undefined {
    for (const { segment, has } of this.parts) {
      const row = segment.rowOfSlug(slug);
      if (row !== undefined && has(row)) return { segment, row };
    }
    return undefined;
  }

  /** The call of that name as it is at `now` (ms since 1970), when it has opened; it may be paused or closed. */
  callAt(slug: string, now: number): Call | undefined {
    const dated = this.#calls.find(({ call, opensAt }) => call.slug === slug && opensAt <= now);
    return dated && { ...dated.call, closed: dated.closesAt !== null && dated.closesAt <= now };
  }

  get calls(): readonly DatedCall[] {
    return this.#calls;
  }
}
