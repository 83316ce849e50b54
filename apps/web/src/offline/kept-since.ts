import { useSyncExternalStore } from "react";
import type { FromWorker } from "./messages.ts";

let since: Date | undefined;
const listeners = new Set<() => void>();

function set(date: Date | undefined) {
  since = date;
  for (const listener of listeners) listener();
}

/** Since when what the page shows is a copy, because the network failed; undefined while it is live. */
export const useKeptSince = (): Date | undefined =>
  useSyncExternalStore(
    subscribe,
    () => since,
    () => undefined,
  );

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Listens to the service worker. Called once, when the application starts. */
export function hearKept(): void {
  navigator.serviceWorker?.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (!("kept" in data)) return;
    const told = new Date(data.kept);
    if (!since || told < since) set(told);
  });
  window.addEventListener("online", () => set(undefined));
}
