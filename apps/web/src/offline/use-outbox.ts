import { useCallback, useEffect, useState } from "react";
import { listen } from "./outbox.ts";
import type { OutboxEntry } from "./outbox-entry.ts";
import { shelf } from "./shelf.ts";

export interface Outbox {
  /** What is on its way or has arrived, the newest first; undefined until the shelf is open. */
  readonly entries: readonly OutboxEntry[] | undefined;
  /** How much of a photograph has left, 0 to 1, while it does. */
  readonly shares: Readonly<Record<string, number>>;
  /** Takes an entry off this device; what has not left is then lost. */
  readonly forget: (id: string) => Promise<void>;
}

/** The outbox of this device, as it changes. */
export function useOutbox(): Outbox {
  const [entries, setEntries] = useState<readonly OutboxEntry[]>();
  const [shares, setShares] = useState<Record<string, number>>({});
  const look = useCallback(async () => {
    const found = await (await shelf()).entries();
    setEntries(found.sort((a, b) => b.queuedAt - a.queuedAt));
  }, []);

  useEffect(() => {
    const stop = listen((news) => {
      if ("photo" in news) setShares((known) => ({ ...known, [news.photo]: news.share }));
      else look().catch(reportError);
    });
    look().catch(reportError);
    return stop;
  }, [look]);

  const forget = async (id: string) => {
    const kept = await shelf();
    const entry = await kept.entry(id);
    for (const photo of entry?.photos ?? []) await kept.removePicture(photo.id);
    await kept.remove(id);
    await look();
  };
  return { entries, shares, forget };
}
