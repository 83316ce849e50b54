import type { OutboxEntry } from "./outbox-entry.ts";
import { sendOutbox, type Tell } from "./send-outbox.ts";
import { shelf } from "./shelf.ts";

/** How often what waits is tried again while a page is open. */
const AGAIN_MS = 60_000;

const CHANNEL = "manufacture-outbox";
const listeners = new Set<Tell>();

/** Tells this page and every other one. */
const tell: Tell = (news) => {
  for (const listener of listeners) listener(news);
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
};

/**
 * Puts a report in the outbox and tries to send it; gives it back as it stands after the try. Its photographs go on
 * leaving after that: nobody waits for them.
 */
export async function send(entry: OutboxEntry): Promise<OutboxEntry> {
  const kept = await shelf();
  await kept.put(entry);
  const answered = changeOf(entry.id);
  const sending = sendNow();
  await Promise.race([sending, answered]);
  sending.catch(reportError);
  return (await kept.entry(entry.id)) ?? entry;
}

/** Waits until something is known of a report that it was not known of before. */
function changeOf(id: string): Promise<void> {
  return new Promise((resolve) => {
    const stop = listen((news) => {
      if (!("entry" in news) || news.entry !== id) return;
      stop();
      resolve();
    });
  });
}

/** Tries to send what waits; where the browser can, it goes on after the page is closed. */
export async function sendNow(): Promise<void> {
  await askForSync();
  await sendOutbox(tell);
}

/** Hears about the outbox until the returned function is called. */
export function listen(listener: Tell): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => listener(data);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    channel.close();
  };
}

/** Sends what waits whenever there may be a network again. Called once, when the application starts. */
export function keepSending(): void {
  const again = () => {
    if (document.visibilityState === "visible" && navigator.onLine) sendOutbox(tell).catch(reportError);
  };
  again();
  window.addEventListener("online", again);
  document.addEventListener("visibilitychange", again);
  setInterval(again, AGAIN_MS);
}

/** Background Sync: Chromium has it, the others send when a page of ours is open. */
async function askForSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  if (registration && "sync" in registration) {
    const { sync } = registration as unknown as { sync: { register: (tag: string) => Promise<void> } }; // not in the DOM's types yet
    await sync.register("outbox").catch(() => undefined); // refused by the person's settings: the page sends
  }
}
