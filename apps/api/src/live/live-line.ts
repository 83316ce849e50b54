import { PassThrough } from "node:stream";
import type { LiveMessage, Presence } from "@manufacture/contract/console";
import type { Database } from "../database/shape.ts";
import type { Pooled } from "../db.ts";
import { MOST_MISSED, missedSince, notifyReceived, presentNow } from "./live.sql.ts";

/** An event is written with the clock of its transaction, and seen when that ends: so much earlier may one still appear. */
const OVERLAP_MS = 30_000;
const BEAT_MS = 20_000;
/** Reports that arrive together are told together. */
const TOGETHER_MS = 300;

export interface LiveLine {
  /** A line to one browser, beginning with what it missed; `allowed` is asked now and then whether it may go on. */
  open: (since: number | undefined, allowed: () => Promise<boolean>) => Promise<PassThrough>;
  /** A report was received by this process. */
  received: () => void;
  close: () => Promise<void>;
}

/** Tells every browser of this process what any process changes: notifications of the database, which carry no private word. */
export async function openLiveLine(
  database: Pick<Database, "listen">,
  db: Pooled,
  onError: (error: unknown) => void,
): Promise<LiveLine> {
  const lines = new Set<PassThrough>();
  const tell = (message: LiveMessage) => {
    const words = spoken(message);
    for (const line of lines) line.write(words);
  };

  let everyone: Presence[] = [];
  const lookAround = async () => {
    const now = await presentNow(db);
    if (JSON.stringify(now) === JSON.stringify(everyone)) return;
    everyone = now;
    tell({ kind: "presence", everyone });
  };
  const forgetReviews = await database.listen("review", (payload) => {
    // The database was away: what it said meanwhile was heard by nobody.
    if (payload === "") return tell({ kind: "again" });
    const told = JSON.parse(payload) as { move: string } & Omit<
      Extract<LiveMessage, { kind: "report" }>,
      "kind"
    >; // written by our own trigger
    tell(told.move === "receive" ? { kind: "received" } : { kind: "report", ...told });
  });
  const forgetPresence = await database.listen("presence", () => void lookAround().catch(onError));
  const beat = setInterval(() => {
    for (const line of lines) line.write(": beat\n\n");
    if (lines.size > 0 && everyone.length > 0) lookAround().catch(onError); // who is silent is gone
  }, BEAT_MS);
  beat.unref();

  let waiting: NodeJS.Timeout | undefined;
  return {
    open: async (since, allowed) => {
      const line = new PassThrough();
      lines.add(line);
      const asking = setInterval(() => {
        allowed().then(
          (still) => !still && line.end(),
          () => line.end(),
        );
      }, BEAT_MS);
      asking.unref();
      line.on("close", () => {
        clearInterval(asking);
        lines.delete(line);
      });
      line.write("retry: 2000\n\n");
      if (since !== undefined) {
        const missed = await missedSince(db, since - OVERLAP_MS);
        if (missed.length >= MOST_MISSED) line.write(spoken({ kind: "again" }));
        else for (const message of missed) line.write(spoken(message));
      }
      everyone = await presentNow(db);
      line.write(spoken({ kind: "presence", everyone }));
      return line;
    },
    received: () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        notifyReceived(db).catch(onError);
      }, TOGETHER_MS).unref();
    },
    close: async () => {
      clearInterval(beat);
      clearTimeout(waiting);
      for (const line of lines) line.end();
      await forgetReviews();
      await forgetPresence();
    },
  };
}

/** One message as the stream carries it; its id is the moment, to take up from there. */
const spoken = (message: LiveMessage) => `id: ${Date.now()}\ndata: ${JSON.stringify(message)}\n\n`;
