export interface Bounds {
  patienceMs: number;
  mostBytes: number;
}

export interface Fetched {
  ok: boolean;
  status: number;
  /** Its content-type as sent; empty when it sent none. */
  type: string;
  body: Buffer;
}

/**
 * Asks another server, for so long and for so many bytes; throws where it keeps silent, breaks off, says too much or
 * sends elsewhere (operators chose this address, and no other).
 *
 * The clock is ours: the `signal` of Node's `fetch` is held weakly, so once the garbage collector has passed an answer
 * that never ends is waited for for ever.
 */
export async function fetchBounded(url: string | URL, bounds: Bounds, headers: Record<string, string> = {}) {
  const aborter = new AbortController();
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  const read = async (): Promise<Fetched> => {
    const answer = await fetch(url, { headers, redirect: "error", signal: aborter.signal });
    reader = answer.body?.getReader();
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      length += part.value.length;
      if (length > bounds.mostBytes) throw new Error("the answer is too long");
      chunks.push(part.value);
    }
    const { ok, status } = answer;
    return { ok, status, type: answer.headers.get("content-type") ?? "", body: Buffer.concat(chunks) };
  };

  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new Error("the answer is late")), bounds.patienceMs);
  });
  try {
    return await Promise.race([read(), late]);
  } catch (error) {
    aborter.abort();
    reader?.cancel().catch(() => undefined); // the connection is given up, whatever it says to that
    throw error;
  } finally {
    clearTimeout(clock);
  }
}
