import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { postgis } from "@electric-sql/pglite-postgis";
import pg from "pg";
import { DurableFolder, durableParameters } from "./durable-fs.ts";
import { refusal } from "./wire.ts";

/** What the main thread asks of this one. */
export type Asked =
  | { kind: "exchange"; id: number; bytes: Uint8Array; role: string | null }
  | { kind: "count-fsyncs"; id: number }
  | { kind: "close"; id: number };

/** What this thread answers: bytes of the wire protocol, a count, or why it could not. */
export type Answered =
  | { kind: "ready" }
  | { kind: "failed"; reason: string }
  | { id: number; bytes: Uint8Array }
  | { id: number; count: number }
  | { id: number; reason: string };

const port = parentPort;
if (!port) throw new Error("the embedded engine runs in a worker thread");
const { folder, channels } = workerData as { folder: string; channels: string[] }; // given by backend.ts

try {
  const fs = new DurableFolder(folder);
  const engine = await PGlite.create({
    fs,
    extensions: { postgis, pg_trgm },
    startParams: durableParameters(PGlite.defaultStartParams),
  });
  // By themselves: among other statements of one query, creating an extension does not come back.
  await engine.exec("create extension if not exists postgis");
  await engine.exec("create extension if not exists pg_trgm");
  for (const channel of channels) await engine.exec(`listen ${pg.escapeIdentifier(channel)}`);
  let role: string | null = null;

  const become = async (wanted: string | null) => {
    if (wanted === role) return;
    await engine.exec(wanted === null ? "reset role" : `set role ${wanted}`);
    role = wanted;
  };

  const answer = async (asked: Asked): Promise<Answered> => {
    switch (asked.kind) {
      case "exchange":
        try {
          await become(asked.role);
        } catch (error) {
          return {
            id: asked.id,
            bytes: refusal("42704", `the role ${asked.role} cannot be taken: ${error}`),
          };
        }
        return { id: asked.id, bytes: await engine.execProtocolRaw(asked.bytes) };
      case "count-fsyncs":
        return { id: asked.id, count: fs.fsyncs };
      case "close":
        await engine.close();
        return { id: asked.id, count: 0 };
    }
  };

  port.on("message", (asked: Asked) => {
    answer(asked).then(
      (answered) => port.postMessage(answered),
      (error: unknown) => port.postMessage({ id: asked.id, reason: String(error) } satisfies Answered),
    );
  });
  port.postMessage({ kind: "ready" } satisfies Answered);
} catch (error) {
  port.postMessage({ kind: "failed", reason: String(error) } satisfies Answered);
}
