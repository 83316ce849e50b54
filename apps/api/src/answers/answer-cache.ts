import { LRUCache } from "lru-cache";
import type { Answer } from "./answer.ts";

const OVERHEAD_BYTES = 500;

/**
 * Answers by key, the least lately used forgotten first; 0 bytes keep none. An answer is made in one go, so that two who
 * ask at once never make it twice.
 */
export class AnswerCache {
  readonly #kept: LRUCache<string, Answer> | undefined;
  readonly #underWay = new Map<string, Promise<Answer>>();

  constructor(maxBytes: number) {
    if (maxBytes === 0) return;
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ body, brotli }, key) =>
        OVERHEAD_BYTES + key.length + body.length + (brotli?.length ?? 0),
    });
  }

  /** The same for an answer that takes a while to make: those who ask meanwhile wait for the one that is under way. */
  async getLater(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const known = this.#kept?.get(key) ?? this.#underWay.get(key);
    if (known) return known;
    const making = make();
    this.#underWay.set(key, making);
    try {
      const answer = await making;
      this.#kept?.set(key, answer);
      return answer;
    } finally {
      this.#underWay.delete(key);
    }
  }

  /** The answer kept under `key`; otherwise `make` makes it. What throws is not kept. */
  get(key: string, make: () => Answer): Answer {
    const known = this.#kept?.get(key);
    if (known) return known;
    const answer = make();
    this.#kept?.set(key, answer);
    return answer;
  }
}
