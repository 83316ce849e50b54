import type { LiveMessage, Presence } from "@manufacture/contract/console";

type Hear = (message: LiveMessage) => void;

const listeners = new Set<Hear>();
let source: EventSource | undefined;
/** When something was last heard, milliseconds since 1970 by the server's clock: a lost line is taken up from there. */
let last = "";
let everyone: readonly Presence[] = [];

/** Hears what others do until the returned function is called. The line is open while somebody hears and the page is seen. */
export function hearLive(hear: Hear): () => void {
  listeners.add(hear);
  follow();
  return () => {
    listeners.delete(hear);
    follow();
  };
}

/** Who is at what, as far as it was told. */
export const presentNow = (): readonly Presence[] => everyone;

/** Browsers keep few lines open to one server: a page that nobody sees gives its own back. */
function follow() {
  const wanted = listeners.size > 0 && document.visibilityState === "visible";
  if (wanted && !source) open();
  if (!wanted && source) {
    source.close();
    source = undefined;
  }
}

function open() {
  source = new EventSource(last ? `/api/live?since=${last}` : "/api/live");
  source.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
    last = lastEventId || last;
    const message = JSON.parse(data) as LiveMessage; // our own server's words, by the contract
    if (message.kind === "presence") everyone = message.everyone;
    for (const hear of listeners) hear(message);
  };
  // The browser opens a broken line again by itself; one that was refused, as after signing out, it gives up.
  source.onerror = () => {
    if (source?.readyState !== EventSource.CLOSED) return;
    source = undefined;
    setTimeout(follow, 10_000);
  };
}

document.addEventListener("visibilitychange", follow);
