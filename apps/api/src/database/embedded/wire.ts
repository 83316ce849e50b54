/**
 * The little of PostgreSQL's wire protocol (version 3) that stands between the `pg` driver and an engine in a thread.
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */

export interface Frame {
  /** One letter: what the message is. */
  tag: string;
  bytes: Buffer;
}

/** Cuts complete tagged messages off the front of `buffer`; `rest` is what has not arrived whole. */
export function framesOf(buffer: Buffer): { frames: Frame[]; rest: Buffer } {
  const frames: Frame[] = [];
  let at = 0;
  while (buffer.length - at >= 5) {
    const end = at + 1 + buffer.readUInt32BE(at + 1);
    if (end > buffer.length) break;
    frames.push({ tag: String.fromCharCode(buffer[at] ?? 0), bytes: buffer.subarray(at, end) });
    at = end;
  }
  return { frames, rest: buffer.subarray(at) };
}

const text = (value: string) => Buffer.from(`${value}\0`);

function message(tag: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(5);
  head.write(tag, 0, "latin1");
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

/** A ReadyForQuery: idle, in a transaction, or in a failed one. */
const readyForQuery = (status: "I" | "T" | "E") => message("Z", Buffer.from(status));

/** What a server says to a client that has just arrived: come in, these are my settings, I am ready. */
export const welcome = Buffer.concat([
  message("R", Buffer.alloc(4)),
  ...Object.entries({
    server_encoding: "UTF8",
    client_encoding: "UTF8",
    DateStyle: "ISO, MDY",
    integer_datetimes: "on",
  }).map(([name, value]) => message("S", text(name), text(value))),
  message("K", Buffer.alloc(8)),
  readyForQuery("I"),
]);

/** An ErrorResponse with an SQLSTATE, as the driver understands it. */
export const errorResponse = (sqlState: string, sentence: string): Buffer =>
  message("E", text("SERROR"), text("VERROR"), text(`C${sqlState}`), text(`M${sentence}`), Buffer.alloc(1));

/** The answer to a statement that was refused before it reached the engine. */
export const refusal = (sqlState: string, sentence: string): Buffer =>
  Buffer.concat([errorResponse(sqlState, sentence), readyForQuery("I")]);

/** A simple Query. */
export function query(sql: string): Frame {
  return { tag: "Q", bytes: message("Q", text(sql)) };
}

/** Whether the backend is idle, in a transaction or in a failed one, from a ReadyForQuery message. */
export const statusOf = ({ bytes }: Frame): string => String.fromCharCode(bytes[5] ?? 0);

/** Channel and payload of a NotificationResponse. */
export function notificationOf({ bytes }: Frame): { channel: string; payload: string } {
  const [channel = "", payload = ""] = bytes.toString("utf8", 9).split("\0");
  return { channel, payload };
}

/** Tags that say how a statement ended: complete, empty, suspended, failed. */
const ENDINGS = new Set(["C", "I", "s", "E"]);

/**
 * PostGIS in WebAssembly has no C++ exceptions: when GEOS throws, the statement ends with no error, no row and no
 * ending at all, often without even a ReadyForQuery, and an open transaction would go on.
 */
export function wasSwallowed(asked: readonly Frame[], answered: readonly Frame[]): boolean {
  const said = new Set(answered.map(({ tag }) => tag));
  if (!said.has("Z")) return true;
  const executes = asked.some(({ tag }) => tag === "Q" || tag === "E");
  const bound = said.has("2") || asked.every(({ tag }) => tag !== "B"); // planning runs GEOS too, on constants
  const ended = [...ENDINGS].some((tag) => said.has(tag));
  return executes && !said.has("E") && !(bound && ended);
}

/** The error that is missing from a swallowed answer. */
export const swallowedError: Frame = {
  tag: "E",
  bytes: errorResponse("XX000", "the geometry engine failed without a word (GEOS exception)"),
};
