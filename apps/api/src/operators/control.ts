import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type { Config } from "../config.ts";
import type { Database } from "../database/shape.ts";
import { reasonOf } from "../start-failure.ts";

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
  run: (line: string[]) => Promise<string[]>,
): Promise<() => Promise<void>> {
  if (database.engine !== "embedded") return async () => undefined;
  const socket = controlSocket(config.dataDir);
  await rm(socket, { force: true }); // the folder's lock is ours: a socket that is still there is a dead one
  const server = createServer(async (incoming, answer) => {
    try {
      const line: unknown = JSON.parse(await text(incoming));
      if (!Array.isArray(line)) throw new TypeError("a command is a list of words");
      answer.end((await run(line.map(String))).join("\n"));
    } catch (error) {
      answer.writeHead(422).end(reasonOf(error));
    }
  });
  const mask = process.umask(0o077);
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(socket, resolve));
  process.umask(mask);
  return () => new Promise((resolve) => server.close(() => resolve()));
}

/** Asks the running server; undefined when none listens. */
export function askServer(
  dataDir: string,
  line: string[],
): Promise<{ ok: boolean; said: string } | undefined> {
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath: controlSocket(dataDir), method: "POST", path: "/" }, (answer) => {
      text(answer).then((said) => resolve({ ok: answer.statusCode === 200, said }), reject);
    });
    asking.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT" || error.code === "ECONNREFUSED") resolve(undefined);
      else reject(error);
    });
    asking.end(JSON.stringify(line));
  });
}
