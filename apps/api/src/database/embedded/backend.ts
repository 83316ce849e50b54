import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { startThread } from "./thread.ts";
import { Turns } from "./turns.ts";
import {
  errorResponse,
  type Frame,
  framesOf,
  notificationOf,
  query,
  refusal,
  statusOf,
  swallowedError,
  wasSwallowed,
} from "./wire.ts";
import type { Answered, Asked } from "./worker.ts";

interface Session {
  role: string | null;
  /** The backend died under this session: whatever it was doing is rolled back. */
  onDeath: (lastWords: Buffer) => void;
}

type Question<A = Asked> = A extends Asked ? Omit<A, "id"> : never;

/**
 * The one PostgreSQL backend of the embedded engine, in a worker thread, so that a slow query never blocks a request.
 * Sessions take turns; one that is in a transaction keeps its turn until it ends, and the others are refused after
 * `waitMs`. A statement that lasts longer than `timeoutMs` ends the thread (safe: as far as a kill -9 is), and the next
 * session starts a new one on the same folder.
 */
export class Backend {
  readonly #folder: string;
  readonly #timeoutMs: number;
  readonly #waitMs: number;
  readonly #listeners = new Set<{ channel: string; hear: (payload: string) => void }>();
  readonly #turns: Turns<Session>;
  #worker: Promise<Worker> | undefined;
  /** The end of the thread before: two may not hold the folder at once. */
  #ending: Promise<unknown> = Promise.resolve();
  #ended: () => void = () => undefined;
  #lastId = 0;

  constructor(folder: string, timeoutMs: number, waitMs: number) {
    this.#folder = folder;
    this.#timeoutMs = timeoutMs;
    this.#waitMs = waitMs;
    this.#turns = new Turns(waitMs);
  }

  /** Starts the engine; throws when the folder cannot be opened. */
  async open(): Promise<void> {
    await this.#running();
  }

  /** Sends one batch of messages (up to a Sync or a simple Query) in a session's turn, and gives the answer's messages. */
  async exchange(session: Session, asked: readonly Frame[]): Promise<readonly Frame[]> {
    if (!(await this.#turns.take(session)))
      return framesOf(refusal("53300", `the database is busy: no turn within ${this.#waitMs} ms`)).frames;
    let frames = await this.#converse(session, asked);
    // A statement that fails aloud makes the engine clean up, and say truly where the transaction stands.
    if (wasSwallowed(asked, frames))
      frames = [swallowedError, ...(await this.#converse(session, [query("fail")])).filter(isReady)];
    for (const frame of frames) if (frame.tag === "A") this.#tell(frame);
    const ready = frames.findLast(isReady);
    if (!ready || statusOf(ready) === "I") this.leave(session);
    // After an error inside a function the engine says twice that it is ready; the driver counts on one.
    return frames.filter((frame) => frame.tag !== "A" && (frame.tag !== "Z" || frame === ready));
  }

  async #converse(session: Session, asked: readonly Frame[]): Promise<Frame[]> {
    const bytes = Buffer.concat(asked.map((frame) => frame.bytes));
    const answer = await this.#ask({ kind: "exchange", bytes, role: session.role }, this.#timeoutMs);
    if ("bytes" in answer) return framesOf(Buffer.from(answer.bytes)).frames;
    const reason = "reason" in answer ? answer.reason : "it answered beside the question";
    // WebAssembly that threw is in no state to go on.
    if (this.#worker) this.#end(await this.#worker, "58000", `the embedded database failed: ${reason}`);
    throw new Error(reason);
  }

  /** Whether this session is inside a transaction, as far as turns go. */
  holds(session: Session): boolean {
    return this.#turns.holder === session;
  }

  /** Gives up the turn, or the place in the line. */
  leave(session: Session): void {
    this.#turns.leave(session);
  }

  /** Hears the notifications of a channel, also from a thread that takes the place of this one; the LISTEN itself is the caller's. */
  onNotification(channel: string, hear: (payload: string) => void): () => void {
    const listener = { channel, hear };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How often the engine asked the disk to keep what it wrote. */
  async countFsyncs(): Promise<number> {
    const answer = await this.#ask({ kind: "count-fsyncs" }, this.#timeoutMs);
    return "count" in answer ? answer.count : 0;
  }

  /** Closes the database cleanly and ends the thread. */
  async close(): Promise<void> {
    if (!this.#worker) return;
    const worker = await this.#worker;
    await this.#ask({ kind: "close" }, 30_000);
    this.#worker = undefined;
    this.#ended();
    await worker.terminate();
  }

  #running(): Promise<Worker> {
    this.#worker ??= this.#start().catch((error: unknown) => {
      this.#worker = undefined; // the next one who asks tries again
      throw error;
    });
    return this.#worker;
  }

  async #start(): Promise<Worker> {
    await this.#ending;
    const channels = new Set([...this.#listeners].map(({ channel }) => channel));
    const worker = startThread(this.#folder, [...channels]);
    worker.setMaxListeners(0);
    let cause = "";
    worker.on("error", (error) => {
      cause = ` (${error.message})`; // unheard, it would end the process; the exit follows
    });
    const [first] = (await Promise.race([once(worker, "message"), once(worker, "exit")])) as [
      Answered | number,
    ];
    if (typeof first === "number") throw new Error(`the engine's thread ended before it was ready${cause}`);
    if ("kind" in first && first.kind === "failed") {
      await worker.terminate();
      throw new Error(first.reason);
    }
    const gone = () =>
      this.#end(
        worker,
        "58000",
        `the embedded database stopped; what was not committed is rolled back${cause}`,
      );
    worker.once("exit", gone);
    this.#ended = () => worker.off("exit", gone);
    return worker;
  }

  async #ask(question: Question, timeoutMs: number): Promise<Answered> {
    const worker = await this.#running();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#end(worker, "57014", `the statement took longer than ${timeoutMs} ms and was stopped`);
      }, timeoutMs);
      const settle = () => {
        clearTimeout(timer);
        worker.off("message", onMessage);
        worker.off("exit", onExit);
      };
      const onMessage = (answered: Answered) => {
        if (!("id" in answered) || answered.id !== id) return;
        settle();
        resolve(answered);
      };
      const onExit = () => {
        settle();
        reject(new Error("the embedded database's thread ended"));
      };
      worker.on("message", onMessage);
      worker.on("exit", onExit);
      worker.postMessage({ ...question, id });
    });
  }

  /** Ends a thread, once; the session whose turn it was ends with it, the others go on with the next thread. */
  #end(worker: Worker, sqlState: string, sentence: string) {
    this.#ended();
    this.#worker = undefined;
    this.#ending = worker.terminate();
    const { holder } = this.#turns;
    if (!holder) return;
    holder.onDeath(errorResponse(sqlState, sentence));
    this.leave(holder);
  }

  #tell(frame: Frame) {
    const { channel, payload } = notificationOf(frame);
    for (const listener of this.#listeners) if (listener.channel === channel) listener.hear(payload);
  }
}

const isReady = ({ tag }: Frame) => tag === "Z";
