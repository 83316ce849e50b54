import pg from "pg";

/** A server that restarts is asked again after this long, then after twice, up to ten seconds. */
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 10_000;

/**
 * Hears NOTIFY on a channel over a connection of its own, which comes back when the server does; `hear("")` then says
 * that something may have been missed. Throws when the first connection fails. Returns how to stop.
 */
export async function listenOn(
  settings: pg.ClientConfig,
  channel: string,
  hear: (payload: string) => void,
  onError: (error: Error) => void,
): Promise<() => Promise<void>> {
  let client: pg.Client;
  let stopped = false;
  let retry: NodeJS.Timeout | undefined;

  const connect = async () => {
    const next = new pg.Client(settings);
    next.on("error", onError);
    next.on("notification", (message) => hear(message.payload ?? ""));
    try {
      await next.connect();
      await next.query(`listen ${next.escapeIdentifier(channel)}`);
    } catch (error) {
      next.end().catch(() => undefined); // it never was connected
      throw error;
    }
    next.once("end", () => again(FIRST_RETRY_MS));
    client = next;
    if (stopped) await next.end();
  };
  const again = (afterMs: number) => {
    if (stopped) return;
    retry = setTimeout(() => {
      connect().then(
        () => hear(""),
        () => again(Math.min(afterMs * 2, LAST_RETRY_MS)), // the pools tell of the same failure
      );
    }, afterMs);
    retry.unref();
  };

  await connect();
  return async () => {
    stopped = true;
    clearTimeout(retry);
    await client.end();
  };
}
