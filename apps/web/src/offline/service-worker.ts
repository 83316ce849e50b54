/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { forgetOldest, KEPT_SINCE, liveOrKept } from "./kept-answers.ts";
import type { FromPage, FromWorker } from "./messages.ts";
import { isPending } from "./outbox-entry.ts";
import { sendOutbox } from "./send-outbox.ts";
import { shelf } from "./shelf.ts";

declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string | null }[];
};

const CALL_ADDRESS = "/api/calls/appel-a-friches";
/** A visit to the map reads some dozens of tiles; this is a few visits. */
const MOST_KEPT = 400;
/** So long the rule of the call may take before the one that is known is used: the person waits in the field. */
const PATIENCE_MS = 3_000;

// The application itself, as it was built: an address that is no file and no data shows it.
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
registerRoute(
  new NavigationRoute(createHandlerBoundToURL("/index.html"), {
    denylist: [/^\/(api|tiles|photos)\//, /^[^?]*\.\w+(\?|$)/],
  }),
);

// Data that everybody may read, always live when there is a network. Nothing with a key in hand ever comes here.
const isPublic = (request: Request) => request.method === "GET" && !request.headers.has("authorization");
registerRoute(
  ({ url, request, sameOrigin }) => sameOrigin && isPublic(request) && url.pathname.startsWith("/api/calls/"),
  ({ request }) => liveOrKept(request, PATIENCE_MS),
);
registerRoute(
  ({ url, request, sameOrigin }) =>
    sameOrigin &&
    isPublic(request) &&
    /^\/(api\/sites|api\/layers|tiles(?!\/aerial)|photos)(\/|$)/.test(url.pathname),
  async ({ request, event }) => {
    const answer = await liveOrKept(request);
    const since = answer.headers.get(KEPT_SINCE);
    if (since) await tellPage(event as FetchEvent, since); // only a fetch is routed
    return answer;
  },
);

/** Tells the page that it looks at what was kept, and since when. */
async function tellPage(event: FetchEvent, kept: string) {
  const page = await self.clients.get(event.clientId);
  page?.postMessage({ kept } satisfies FromWorker);
}

// The rule is needed to judge an outline offline, even after one short visit.
self.addEventListener("install", (event) => {
  event.waitUntil(liveOrKept(new Request(CALL_ADDRESS)).catch(() => undefined)); // the next visit brings it
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldest(MOST_KEPT).then(() => self.clients.claim()));
});

// Only when the person says so, and never under another page, which may be in the middle of a drawing.
self.addEventListener("message", (event) => {
  const { type } = event.data as FromPage; // only our own pages reach us
  if (type === "take-over") event.waitUntil(takeOver(event));
});

async function takeOver({ source }: ExtendableMessageEvent) {
  const others = (await self.clients.matchAll({ type: "window", includeUncontrolled: true })).length - 1;
  if (others > 0) source?.postMessage({ others } satisfies FromWorker);
  else await self.skipWaiting();
}

// Background Sync: the network is back, perhaps with no page open. What throws is tried again by the browser.
self.addEventListener("sync", (event) => {
  const { tag, waitUntil } = event as ExtendableEvent & {
    tag: string;
    waitUntil: ExtendableEvent["waitUntil"];
  }; // not in the types yet
  if (tag === "outbox") waitUntil.call(event, sendAllThatWaits());
});

async function sendAllThatWaits() {
  const channel = new BroadcastChannel("manufacture-outbox");
  await sendOutbox((news) => channel.postMessage(news));
  channel.close();
  const entries = await (await shelf()).entries();
  if (entries.some(isPending)) throw new Error("something still waits");
}
