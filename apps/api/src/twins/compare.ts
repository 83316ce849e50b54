import type { Pooled } from "../db.ts";
import { compareSome } from "./twins.sql.ts";

const AT_ONCE = 25;

/** Compares every report that waits for it. */
export async function compareAll(db: Pooled): Promise<void> {
  while ((await db.transaction().execute((tx) => compareSome(tx, AT_ONCE))) > 0);
}

/**
 * Looks every `periodMs` for reports that came or changed, never twice at once. Stop it by the function it returns,
 * which waits for the last one.
 */
export function startComparing(db: Pooled, onError: (error: unknown) => void, periodMs = 2_000) {
  let running: Promise<unknown> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = compareAll(db)
      .catch(onError)
      .finally(() => {
        busy = false;
      });
  }, periodMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
