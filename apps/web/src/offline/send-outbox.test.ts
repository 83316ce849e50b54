import { randomUUID } from "node:crypto";
import type { Receipt } from "@manufacture/contract/submission";
import { describe, expect, it } from "vitest";
import { Refusal, Unreachable } from "../api.ts";
import type { OutboxEntry } from "./outbox-entry.ts";
import { type Carrier, sendAll } from "./send-outbox.ts";
import { memoryShelf } from "./shelf.ts";

const refusal = (status: number, type = "outline_is_refused") => new Refusal({ type, title: "Non.", status });

const receiptOf = (id: string): Receipt => ({
  id,
  reference: "F-2026-0001",
  path: "candidate",
  areaM2: 12_000,
  outOfTerritory: false,
  followUrl: `http://localhost/suivi#token-of-${id}`,
});

/** A shelf with reports that wait, the first the oldest, and a network that does what `answers` says. */
async function aShelf(photosOfEach: number[]) {
  const shelf = memoryShelf();
  const entries: OutboxEntry[] = [];
  for (const [place, count] of photosOfEach.entries()) {
    const id = randomUUID();
    const photos = Array.from({ length: count }, () => ({
      id: randomUUID(),
      width: 4,
      height: 3,
      state: "waiting" as const,
    }));
    for (const photo of photos) await shelf.putPicture(photo.id, new Blob(["x"]));
    const body = { id, outline: {}, kind: "terrain" as const, consent: true as const };
    const entry: OutboxEntry = {
      id,
      queuedAt: 1000 + place,
      startedAt: 0,
      body,
      website: "",
      areaM2: 12_000,
      photos,
      state: "waiting",
    };
    entries.unshift(entry);
    await shelf.put(entry);
  }
  return { shelf, entries: entries.toReversed() };
}

function aNetwork(answers: { report?: () => void; picture?: () => void } = {}) {
  const carried: string[] = [];
  const carrier: Carrier = {
    report: async ({ id }) => {
      carried.push(id);
      answers.report?.();
      return receiptOf(id);
    },
    picture: async (id, token) => {
      carried.push(`${id} with ${token.slice(0, 8)}`);
      answers.picture?.();
    },
  };
  return { carried, carrier };
}

const nobody = () => undefined;

describe("the outbox", () => {
  it("sends the oldest report first, then its pictures with its own token, and forgets only the pictures", async () => {
    const { shelf, entries } = await aShelf([1, 2]);
    const { carried, carrier } = aNetwork();
    await sendAll(shelf, carrier, nobody);
    expect(carried).toEqual(
      entries.flatMap(({ id, photos }) => [id, ...photos.map((photo) => `${photo.id} with token-of`)]),
    );
    for (const { id, photos } of entries) {
      expect(await shelf.entry(id)).toMatchObject({ state: "sent", receipt: { reference: "F-2026-0001" } });
      for (const photo of photos) expect(await shelf.picture(photo.id)).toBeUndefined();
    }
    carried.length = 0;
    await sendAll(shelf, carrier, nobody);
    expect(carried).toEqual([]);
  });

  it("stops at the first silence of the network, and keeps everything", async () => {
    const { shelf, entries } = await aShelf([0, 0, 0]);
    let count = 0;
    const silent = aNetwork({
      report: () => {
        if (++count === 2) throw new Unreachable("no network");
      },
    });
    await sendAll(shelf, silent.carrier, nobody);
    expect(silent.carried).toEqual(entries.slice(0, 2).map(({ id }) => id));
    const states = await Promise.all(entries.map(async ({ id }) => (await shelf.entry(id))?.state));
    expect(states).toEqual(["sent", "waiting", "waiting"]);
    const again = aNetwork();
    await sendAll(shelf, again.carrier, nobody);
    expect(again.carried).toEqual(entries.slice(1).map(({ id }) => id));
  });

  it("lays a refused report aside and goes on with the next", async () => {
    const { shelf, entries } = await aShelf([0, 0]);
    let first = true;
    const { carrier } = aNetwork({
      report: () => {
        if (first) {
          first = false;
          throw refusal(422);
        }
      },
    });
    await sendAll(shelf, carrier, nobody);
    expect(await shelf.entry(entries[0]?.id ?? "")).toMatchObject({ state: "refused" });
    expect(await shelf.entry(entries[1]?.id ?? "")).toMatchObject({ state: "sent" });
  });

  it("keeps what a paused call does not take, with its pictures, and does not knock again by itself", async () => {
    const { shelf, entries } = await aShelf([1]);
    const [entry] = entries;
    const { carried, carrier } = aNetwork({
      report: () => {
        throw refusal(409, "call_is_paused");
      },
    });
    await sendAll(shelf, carrier, nobody);
    await sendAll(shelf, carrier, nobody);
    expect(carried).toHaveLength(1);
    expect(await shelf.entry(entry?.id ?? "")).toMatchObject({
      state: "refused",
      failure: { kind: "paused", sentence: "Non." },
    });
    expect(await shelf.picture(entry?.photos[0]?.id ?? "")).toBeDefined();
  });

  it("tries a picture again that met a busy server, and lays one aside that can never pass", async () => {
    const { shelf, entries } = await aShelf([1]);
    const [entry] = entries;
    if (!entry) throw new Error("a shelf with one report");
    await sendAll(
      shelf,
      aNetwork({
        picture: () => {
          throw refusal(503, "busy");
        },
      }).carrier,
      nobody,
    );
    expect((await shelf.entry(entry.id))?.photos).toMatchObject([{ state: "waiting" }]);
    await sendAll(
      shelf,
      aNetwork({
        picture: () => {
          throw refusal(422, "photo_is_unreadable");
        },
      }).carrier,
      nobody,
    );
    expect((await shelf.entry(entry.id))?.photos).toMatchObject([{ state: "refused", width: 4 }]);
    expect((await shelf.entry(entry.id))?.state).toBe("sent");
  });
});
