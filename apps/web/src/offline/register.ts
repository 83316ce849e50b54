import type { FromPage, FromWorker } from "./messages.ts";

const listeners = new Set<() => void>();
let waiting: ServiceWorker | undefined;

/** The version of the application that waits for the person's word; undefined when this one is the newest. */
export const waitingVersion = (): ServiceWorker | undefined => waiting;

export function onWaitingVersion(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Lets the newer version take over; the page is loaded again as soon as it has. `onOthers`: other pages are open. */
export function takeOver(onOthers: () => void): void {
  navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if ("others" in data) onOthers();
  });
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting?.postMessage({ type: "take-over" } satisfies FromPage);
}

/** Installs the service worker once the page is there, so that it slows no first visit. Without one all works but offline. */
export function registerServiceWorker(): void {
  if (!("serviceWorker" in navigator)) return;
  const register = async () => {
    const registration = await navigator.serviceWorker.register("/service-worker.js");
    const look = () => {
      // The first version takes over by itself: there is nothing it could disturb.
      waiting = navigator.serviceWorker.controller ? (registration.waiting ?? undefined) : undefined;
      for (const listener of listeners) listener();
    };
    look();
    registration.addEventListener("updatefound", () => {
      registration.installing?.addEventListener("statechange", look);
    });
  };
  const start = () => void register().catch(() => undefined); // refused by the browser's settings, or no network
  if (document.readyState === "complete") start();
  else window.addEventListener("load", start, { once: true });
}
