import { REGISTER_OF, type Register, type Stage } from "@manufacture/contract/site";
import { ClusterSums } from "./cluster-sums.ts";
import type { Segment } from "./segment.ts";
import { plainLetters, STAGES } from "./site-row.ts";

/** What a reader asks to see; nothing asked is everything. */
export interface Filter {
  stage?: Stage | undefined;
  register?: Register | undefined;
  tag?: string | undefined;
  q?: string | undefined;
  /** Only the places where something happened: those with episodes. */
  withEpisodes?: boolean | undefined;
}

/** The rows of a segment that are published and pass a filter. */
export class Selection {
  readonly segment: Segment;
  /** 1 for each row that passes; null when all do. */
  readonly kept: Uint8Array | null;
  #sums: ClusterSums | undefined;

  constructor(segment: Segment, kept: Uint8Array | null) {
    this.segment = segment;
    this.kept = kept;
  }

  has = (row: number): boolean => this.kept === null || this.kept[row] === 1;

  get sums(): ClusterSums {
    this.#sums ??= new ClusterSums(this.segment, this.kept);
    return this.#sums;
  }

  /** Bytes held beyond the segment, the sums included whether or not they were asked for yet. */
  get size(): number {
    return this.segment.length * 41 + 1_000;
  }

  /** The rows of this selection that pass `filter` as well. */
  narrow(filter: Filter): Selection {
    const { segment } = this;
    const stages = wantedStages(filter);
    const words = wordsOf(filter.q);
    const { withEpisodes = false } = filter;
    if (!stages && filter.tag === undefined && words.length === 0 && !withEpisodes) return this;
    const kept = new Uint8Array(segment.length);
    for (const row of candidates(segment, filter, words)) {
      if (!this.has(row) || (stages && !stages[segment.stage[row] ?? 0])) continue;
      if (withEpisodes && !segment.episodes.has(row)) continue;
      if (words.length > 0 && !hasWords(segment, row, words)) continue;
      kept[row] = 1;
    }
    return new Selection(segment, kept);
  }
}

/** The rows to look at one by one: those of the tag, or of the longest word, or all. */
function candidates(segment: Segment, { tag }: Filter, words: string[]): Iterable<number> {
  if (tag !== undefined) return segment.tagged.get(tag) ?? [];
  const [longest] = [...words].sort((a, b) => b.length - a.length);
  return longest === undefined
    ? segment.stage.subarray(0, segment.length).keys()
    : segment.searched.containing(longest);
}

const hasWords = (segment: Segment, row: number, words: string[]) => {
  const text = segment.searched.text(row);
  return words.every((word) => text.includes(word));
};

function wantedStages({ stage, register }: Filter): boolean[] | undefined {
  if (stage === undefined && register === undefined) return undefined;
  return STAGES.map(
    (one) =>
      (stage === undefined || one === stage) && (register === undefined || REGISTER_OF[one] === register),
  );
}

/** The words of a search; at most 8. */
const wordsOf = (q = ""): string[] => plainLetters(q).split(/\s+/).filter(Boolean).slice(0, 8);
