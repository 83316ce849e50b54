import { Worker } from "node:worker_threads";
import { expect, inject, test, vi } from "vitest";
import { openCopy } from "../database.ts";

const engine = inject("engine");

// PostgreSQL has processes of its own.
test.skipIf(engine.kind === "postgres")(
  "an error thrown in the engine's thread ends that thread, not the server, and the next query works",
  async () => {
    const posted = vi.spyOn(Worker.prototype, "postMessage");
    const { database, discard } = await openCopy(engine);
    await database.pool.query("create table survives (n int)");
    const thread = posted.mock.contexts.at(-1) as Worker; // postMessage is a method of Worker
    posted.mockRestore();
    const gone = new Promise((resolve) => thread.once("exit", resolve));
    thread.postMessage(null); // no question: the thread trips over it
    await gone;
    expect((await database.pool.query("select * from survives")).rows).toEqual([]);
    await database.close();
    await discard();
  },
);
