import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { createServer, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import type { Config } from "../config.ts";
import type { Database } from "../database/shape.ts";
import { reasonOf } from "../start-failure.ts";
import { WrongCall } from "./wrong-call.ts";

/**
 * Where a running server hears operators' commands: a local socket, readable by its owner only.
 * A socket's path may not exceed about 100 bytes, hence a short name made from the data folder's.
 */
export function controlSocket(dataDir: string): string {
  const name = `manufacture-${createHash("sha256").update(dataDir).digest("hex").slice(0, 16)}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/** The embedded engine belongs to one process: commands reach it through that process. Returns how to stop listening. */
export async function listenForCommands(
  config: Config,
  database: Database,
  run: (line: string[], say: (said: string) => void) => Promise<string[]>,
): Promise<() => Promise<void>> {
  if (database.engine !== "embedded") return async () => undefined;
  const socket = controlSocket(config.dataDir);
  await rm(socket, { force: true }); // the folder's lock is ours: a socket that is still there is a dead one
  const server = createServer(async (incoming, answer) => {
    try {
      const line: unknown = JSON.parse(await text(incoming));
      if (!Array.isArray(line)) throw new TypeError("a command is a list of words");
      const say = (said: string) => answer.write(`${JSON.stringify({ said })}\n`);
      for (const said of await run(line.map(String), say)) say(said);
      answer.end();
    } catch (error) {
      answer.end(`${JSON.stringify({ failed: reasonOf(error) })}\n`);
    }
  });
  const mask = process.umask(0o077);
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(socket, resolve));
  process.umask(mask);
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Asks the running server and says what it says while it does; undefined when none listens. Throws `WrongCall`. */
export function askServer(
  dataDir: string,
  line: string[],
  say: (said: string) => void,
): Promise<"done" | undefined> {
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath: controlSocket(dataDir), method: "POST", path: "/" }, (answer) => {
      tell(answer, say).then(() => resolve("done"), reject);
    });
    asking.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ECONNREFUSED") resolve(undefined);
      else reject(error);
    });
    asking.end(JSON.stringify(line));
  });
}

async function tell(answer: IncomingMessage, say: (said: string) => void) {
  for await (const line of createInterface({ input: answer })) {
    const { said, failed } = JSON.parse(line) as { said?: string; failed?: string }; // written above
    if (failed !== undefined) throw new WrongCall(failed);
    say(said ?? "");
  }
}
