import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import { type Answer, makeAnswer } from "../answers/answer.ts";
import type { AerialSettings } from "../config.ts";
import { fetchBounded } from "../fetch-bounded.ts";
import { Refusal } from "../refusal.ts";

const BOUNDS = { patienceMs: 8_000, mostBytes: 1_048_576 };
/** Tiles asked for at once, and those that may wait for their turn. */
const AT_ONCE = 8;
const MOST_WAITING = 200;
const KEPT_BYTES = 32 * BOUNDS.mostBytes;
const DAY_MS = 86_400_000;

/** What a tile of a photograph may be; anything else is an error page in disguise. */
const TYPES = ["image/jpeg", "image/png", "image/webp"];

export type AerialTiles = (z: number, x: number, y: number) => Promise<Answer>;

/**
 * Fetches tiles of an aerial photograph in everybody's name: no visitor's address reaches the provider. Throws `Refusal`:
 * 404 where the provider has none, 503 when too many wait, 502 when it keeps silent or sends something else.
 */
export function makeAerial({ template }: AerialSettings): AerialTiles {
  const kept = new LRUCache<string, Answer>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ body }) => body.length + 100,
    ttl: DAY_MS,
  });
  const underWay = new Map<string, Promise<Answer>>();
  const turns = pLimit(AT_ONCE);

  return async (z, x, y) => {
    const url = template.replace("{z}", `${z}`).replace("{x}", `${x}`).replace("{y}", `${y}`);
    const known = kept.get(url) ?? underWay.get(url);
    if (known) return known;
    if (turns.pendingCount >= MOST_WAITING) throw new Refusal(503, "busy");
    const fetching = turns(() => fetchTile(url));
    underWay.set(url, fetching);
    try {
      const tile = await fetching;
      kept.set(url, tile);
      return tile;
    } finally {
      underWay.delete(url);
    }
  };
}

async function fetchTile(url: string): Promise<Answer> {
  const silent = () => new Refusal(502, "aerial_is_silent");
  const answer = await fetchBounded(url, BOUNDS).catch(() => {
    throw silent();
  });
  if (answer.status === 404 || answer.status === 204) throw new Refusal(404, "tile_not_found");
  const type = TYPES.find((known) => answer.type.startsWith(known));
  if (!answer.ok || !type) throw silent();
  return { ...makeAnswer(type, answer.body), brotli: undefined };
}
