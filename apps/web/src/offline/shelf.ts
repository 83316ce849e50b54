import { type DBSchema, openDB } from "idb";
import type { OutboxEntry } from "./outbox-entry.ts";

interface Schema extends DBSchema {
  outbox: { key: string; value: OutboxEntry };
  pictures: { key: string; value: Blob };
}

/** What this device keeps of reports beside the drafts' texts: those on their way, and the pictures. */
export interface Shelf {
  /** False when the browser refuses to keep anything: then it lasts as long as the page. */
  readonly lasting: boolean;
  readonly entries: () => Promise<OutboxEntry[]>;
  readonly entry: (id: string) => Promise<OutboxEntry | undefined>;
  readonly put: (entry: OutboxEntry) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly picture: (id: string) => Promise<Blob | undefined>;
  readonly putPicture: (id: string, picture: Blob) => Promise<void>;
  readonly removePicture: (id: string) => Promise<void>;
}

let opened: Promise<Shelf> | undefined;

/** The shelf of this browser: IndexedDB, which a service worker can read too; or memory where that is refused. */
export function shelf(): Promise<Shelf> {
  opened ??= openShelf().catch(() => memoryShelf()); // private windows of some browsers, storage switched off
  return opened;
}

async function openShelf(): Promise<Shelf> {
  const db = await openDB<Schema>("manufacture", 1, {
    upgrade(fresh) {
      fresh.createObjectStore("outbox", { keyPath: "id" });
      fresh.createObjectStore("pictures");
    },
    // Another tab has a newer version of us: it may go ahead, this one opens again when it is asked.
    blocking(_, __, { target }) {
      (target as IDBDatabase).close(); // a version change is always told to the database itself
      opened = undefined;
    },
  });
  return {
    lasting: true,
    entries: () => db.getAll("outbox"),
    entry: (id) => db.get("outbox", id),
    put: async (entry) => void (await db.put("outbox", entry)),
    remove: (id) => db.delete("outbox", id),
    picture: (id) => db.get("pictures", id),
    putPicture: async (id, picture) => void (await db.put("pictures", picture, id)),
    removePicture: (id) => db.delete("pictures", id),
  };
}

/** The same without a lasting place: for tests, and for browsers that keep nothing. */
export function memoryShelf(): Shelf {
  const entries = new Map<string, OutboxEntry>();
  const pictures = new Map<string, Blob>();
  return {
    lasting: false,
    entries: async () => [...entries.values()],
    entry: async (id) => entries.get(id),
    put: async (entry) => void entries.set(entry.id, entry),
    remove: async (id) => void entries.delete(id),
    picture: async (id) => pictures.get(id),
    putPicture: async (id, picture) => void pictures.set(id, picture),
    removePicture: async (id) => void pictures.delete(id),
  };
}
