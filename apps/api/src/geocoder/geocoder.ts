import type { Geocoded } from "@manufacture/contract/geocoder";
import { LRUCache } from "lru-cache";
import pLimit from "p-limit";
import type { GeocoderSettings } from "../config.ts";
import { fetchBounded } from "../fetch-bounded.ts";
import { Refusal } from "../refusal.ts";
import { MOST_PLACES, PROVIDERS } from "./providers.ts";

const BOUNDS = { patienceMs: 3_000, mostBytes: 256 * 1024 };
/** The providers' own rule of politeness: one request a second. */
const BETWEEN_MS = 1_000;
/** Requests that may wait for their turn. */
const MOST_WAITING = 4;
const HOUR_MS = 3_600_000;

export type Geocode = (q: string, locale: string) => Promise<Geocoded>;

/**
 * Asks a geocoder in everybody's name: nobody's address reaches it, what was asked lately is not asked again, and it
 * hears from us once a second at most. Throws `Refusal` 503 when too many wait, 502 when it keeps silent.
 */
export function makeGeocoder(settings: GeocoderSettings): Geocode {
  const provider = PROVIDERS[settings.kind];
  const kept = new LRUCache<string, Promise<Geocoded>>({ max: 1_000, ttl: HOUR_MS });
  const turns = pLimit(1);
  let lastAt = 0;

  const ask = async (q: string, locale: string): Promise<Geocoded> => {
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, lastAt + BETWEEN_MS - Date.now())));
    lastAt = Date.now();
    const url = new URL(settings.url);
    for (const [name, value] of Object.entries(provider.query(q, locale))) url.searchParams.set(name, value);
    const answer = await fetchBounded(url, BOUNDS, {
      "user-agent": `Manufacture (${settings.contact})`,
      accept: "application/json",
    });
    if (!answer.ok) throw new Error(`the geocoder answered ${answer.status}`);
    const places = provider.read(JSON.parse(answer.body.toString("utf8"))).slice(0, MOST_PLACES);
    return { places, attribution: provider.attribution };
  };
  return (q, locale) => {
    const key = `${locale} ${q.toLowerCase()}`;
    const known = kept.get(key);
    if (known) return known;
    if (turns.pendingCount >= MOST_WAITING) throw new Refusal(503, "geocoder_is_busy");
    const asking = turns(() => ask(q, locale)).catch(() => {
      kept.delete(key);
      throw new Refusal(502, "geocoder_is_silent"); // what was asked is in no log
    });
    kept.set(key, asking);
    return asking;
  };
}
