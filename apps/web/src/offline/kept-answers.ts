/** What was read lately, kept for when the network fails. */
const CACHE = "manufacture-seen-1";
/** Says on an answer from the cache when it came from the server, as an ISO 8601 instant. */
export const KEPT_SINCE = "x-manufacture-kept";

/**
 * The server's own answer, a copy of which is kept; or the copy, dated, when the network fails or lasts longer than
 * `patienceMs`. A refusal is an answer: it is given, and the copy is thrown away. Throws when there is neither.
 */
export async function liveOrKept(request: Request, patienceMs?: number): Promise<Response> {
  const cache = await caches.open(CACHE);
  const live = fetch(request).then(async (answer) => {
    if (answer.ok && answer.status === 200) await cache.put(request, await dated(answer.clone()));
    else if (answer.status === 404 || answer.status === 410) await cache.delete(request);
    return answer;
  });
  try {
    return await (patienceMs === undefined ? live : Promise.race([live, tired(patienceMs)]));
  } catch (silence) {
    live.catch(() => undefined); // it may still fail after our patience did
    const kept = await cache.match(request);
    if (kept) return kept;
    if (patienceMs !== undefined) return live;
    throw silence;
  }
}

const tired = (patienceMs: number) =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error("no answer yet")), patienceMs));

async function dated(answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers);
  headers.set(KEPT_SINCE, new Date().toISOString());
  // The body was unpacked by the browser; its length and coding are no longer those of the header.
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(await answer.blob(), { status: answer.status, headers });
}

/** Forgets the oldest copies beyond `most`: a cache gives its keys in the order in which they were put. */
export async function forgetOldest(most: number): Promise<void> {
  const cache = await caches.open(CACHE);
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(key);
}
