import { routes } from "@manufacture/contract/routes";
import type { Receipt } from "@manufacture/contract/submission";
import { call } from "../api.ts";
import { type Failure, failureOf } from "./failure.ts";
import { isPending, type OutboxEntry, type QueuedPhoto } from "./outbox-entry.ts";
import { workedProof } from "./proof.ts";
import { sendPicture } from "./send-picture.ts";
import { type Shelf, shelf } from "./shelf.ts";

/** How the outbox reaches the server. */
export interface Carrier {
  readonly report: (entry: OutboxEntry) => Promise<Receipt>;
  readonly picture: typeof sendPicture;
}

/** What the outbox tells while it works: something on the shelf changed, or so much of a picture has left. */
export type Tell = (news: { entry: string } | { photo: string; share: number }) => void;

const overTheNetwork: Carrier = {
  report: async ({ body, website, startedAt }) => {
    const spentS = Math.max(0, Math.round((Date.now() - startedAt) / 1000));
    const proof = await workedProof();
    return call(routes.submit, { body: { ...body, guard: { spentS, website, ...(proof && { proof }) } } });
  },
  picture: sendPicture,
};

/**
 * Sends what waits, the oldest first, and stops at the first silence of the network. Pages and the service worker may
 * all call it at any time: one of them works, the others wait for it and find nothing left.
 */
export async function sendOutbox(tell: Tell): Promise<void> {
  const kept = await shelf();
  const send = () => sendAll(kept, overTheNetwork, tell);
  // Web Locks exist on secure pages only; elsewhere there is no service worker either.
  if (navigator.locks) await navigator.locks.request("manufacture-outbox", send);
  else await send();
}

/** The same with everything given. A test plays the network. */
export async function sendAll(kept: Shelf, carrier: Carrier, tell: Tell): Promise<void> {
  const entries = (await kept.entries()).filter(isPending).sort((a, b) => a.queuedAt - b.queuedAt);
  for (const entry of entries) {
    if (!(await sendOne(kept, carrier, tell, entry))) return;
  }
}

/** What no other try would change: the report becomes a draft again. */
const FINAL: ReadonlySet<Failure["kind"]> = new Set(["outline", "refused", "paused", "too_heavy"]);

/** Sends one report, then its pictures; false when the network keeps silent. */
async function sendOne(kept: Shelf, carrier: Carrier, tell: Tell, queued: OutboxEntry): Promise<boolean> {
  let entry = queued;
  const keep = async (change: Partial<OutboxEntry>) => {
    entry = { ...entry, ...change };
    await kept.put(entry);
    tell({ entry: entry.id });
  };
  try {
    if (entry.state === "waiting") {
      const receipt = await carrier.report(entry);
      await keep({ state: "sent", receipt, failure: undefined });
    }
  } catch (error) {
    const failure = failureOf(error);
    await keep({ state: FINAL.has(failure.kind) ? "refused" : "waiting", failure });
    return failure.kind !== "unreachable";
  }
  const token = entry.receipt?.followUrl.split("#")[1] ?? "";
  for (const photo of entry.photos) {
    if (photo.state !== "waiting") continue;
    const sent = await sendPhoto(kept, carrier, tell, photo, token);
    if (!sent) return false;
    await keep({ photos: entry.photos.map((other) => (other.id === photo.id ? sent : other)) });
    if (sent.state === "sent") await kept.removePicture(photo.id);
  }
  return true;
}

/** The photograph as it stands after the try; undefined when the network keeps silent or asks to wait. */
async function sendPhoto(
  kept: Shelf,
  carrier: Carrier,
  tell: Tell,
  photo: QueuedPhoto,
  token: string,
): Promise<QueuedPhoto | undefined> {
  const picture = await kept.picture(photo.id);
  if (!picture) return { ...photo, state: "refused" }; // the browser threw it away
  try {
    await carrier.picture(photo.id, token, picture, (share) => tell({ photo: photo.id, share }));
    return { ...photo, state: "sent" };
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === "unreachable" || failure.kind === "server" || failure.kind === "too_many")
      return undefined;
    return {
      ...photo,
      state: "refused",
      ...("sentence" in failure && { sentence: failure.sentence }),
    };
  }
}
