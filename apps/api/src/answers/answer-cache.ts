import { LRUCache } from "lru-cache";
import type { Answer } from "./answer.ts";

const OVERHEAD_BYTES = 500;

/** Answers by key, the least lately used forgotten first; asked for twice at once, an answer is made once. */
export class AnswerCache {
  readonly #kept: LRUCache<string, Answer>;
  readonly #making = new Map<string, Promise<Answer>>();

  constructor(maxBytes: number) {
    this.#kept = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ body, brotli }, key) =>
        OVERHEAD_BYTES + key.length + body.length + (brotli?.length ?? 0),
    });
  }

  /** The answer kept under `key`; otherwise `make` makes it. What throws is not kept. */
  get(key: string, make: () => Promise<Answer>): Answer | Promise<Answer> {
    return this.#kept.get(key) ?? this.#making.get(key) ?? this.#make(key, make);
  }

  async #make(key: string, make: () => Promise<Answer>): Promise<Answer> {
    const making = make();
    this.#making.set(key, making);
    try {
      const answer = await making;
      this.#kept.set(key, answer);
      return answer;
    } finally {
      this.#making.delete(key);
    }
  }
}
