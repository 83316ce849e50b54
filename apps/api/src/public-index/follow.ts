import type { Kysely } from "kysely";
import type { Database } from "../database/shape.ts";
import { versionOfRegister } from "./load.sql.ts";
import { loadIndex, nextIndex, type Recent } from "./load.ts";
import type { PublicIndex } from "./public-index.ts";

/** Without a word from the database, it is asked this often: a lost notification costs no more. */
const ASK_EVERY_MS = 500;

export interface FollowedIndex {
  /** The newest version this process knows. */
  readonly current: PublicIndex;
  /** Resolves once `current` is at least what was committed before the call. Throws when the database is away. */
  catchUp: () => Promise<void>;
  close: () => Promise<void>;
}

interface Settings {
  database: Pick<Database, "listen">;
  /** Reads as the public does. */
  publicDb: Kysely<unknown>;
  /** Hears of the first loading: sites so far, of how many. */
  onProgress?: (loaded: number, total: number) => void;
  /** Hears that the database did not answer; the map goes on with what it knows. */
  onError: (error: unknown) => void;
}

/** Loads the public index and keeps it equal to the register until closed. */
export async function followRegister(settings: Settings): Promise<FollowedIndex> {
  const { database, publicDb, onProgress = () => undefined, onError } = settings;
  const inSnapshot = publicDb.transaction().setIsolationLevel("repeatable read").setAccessMode("read only");
  let index = await inSnapshot.execute((tx) => loadIndex(tx, onProgress));
  let recent: Recent = new Map();

  const step = async () => {
    const { epoch, number } = await versionOfRegister(publicDb);
    if (epoch === index.epoch && number === index.number) return;
    const next = await inSnapshot.execute((tx) => nextIndex(tx, index, recent));
    if (next) ({ index, recent } = next);
    else {
      index = await inSnapshot.execute((tx) => loadIndex(tx, () => undefined));
      recent = new Map();
    }
  };
  /** Steps follow one another. One that has begun may have missed what a caller knows of: then another is queued. */
  let last: Promise<unknown> = Promise.resolve();
  let queued: Promise<void> | undefined;
  const catchUp = (): Promise<void> => {
    if (!queued) {
      queued = last.then(() => {
        queued = undefined;
        return step();
      });
      last = queued.catch(() => undefined);
    }
    return queued;
  };
  let away = false;
  const follow = () =>
    void catchUp().then(
      () => {
        away = false;
      },
      (error: unknown) => {
        if (!away) onError(error); // once, not twice a second
        away = true;
      },
    );

  const forget = await database.listen("register_change", follow);
  const asking = setInterval(follow, ASK_EVERY_MS).unref();
  return {
    get current() {
      return index;
    },
    catchUp,
    close: async () => {
      clearInterval(asking);
      await forget();
      await last;
    },
  };
}
