import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { startThread } from "./thread.ts";
import { errorResponse, type Frame, framesOf, notificationOf, statusOf, withSwallowedError } from "./wire.ts";
import type { Answered, Asked } from "./worker.ts";

interface Session {
  role: string | null;
  /** The backend died under this session: whatever it was doing is rolled back. */
  onDeath: (lastWords: Buffer) => void;
}

type Question<A = Asked> = A extends Asked ? Omit<A, "id"> : never;

/**
 * The one PostgreSQL backend of the embedded engine, in a worker thread, so that a slow query never blocks a request.
 * Sessions take turns; one that is in a transaction keeps its turn until it ends. A statement that lasts longer than
 * `timeoutMs` ends the thread (safe: as far as a kill -9 is), and the next session starts a new one on the same folder.
 */
export class Backend {
  readonly #folder: string;
  readonly #timeoutMs: number;
  readonly #listeners = new Set<(channel: string, payload: string) => void>();
  readonly #waiting: { session: Session; go: () => void }[] = [];
  #worker: Promise<Worker> | undefined;
  /** The end of the thread before: two may not hold the folder at once. */
  #ending: Promise<unknown> = Promise.resolve();
  #holder: Session | undefined;
  #ended: () => void = () => undefined;
  #lastId = 0;

  constructor(folder: string, timeoutMs: number) {
    this.#folder = folder;
    this.#timeoutMs = timeoutMs;
  }

  /** Starts the engine; throws when the folder cannot be opened. */
  async open(): Promise<void> {
    await this.#running();
  }

  /** Sends one batch of messages (up to a Sync or a simple Query) in a session's turn, and gives the answer's messages. */
  async exchange(session: Session, asked: readonly Frame[]): Promise<readonly Frame[]> {
    await this.#turn(session);
    const bytes = Buffer.concat(asked.map((frame) => frame.bytes));
    const answer = await this.#ask({ kind: "exchange", bytes, role: session.role }, this.#timeoutMs);
    if (!("bytes" in answer))
      throw new Error("reason" in answer ? answer.reason : "the engine answered beside the question");
    const frames = withSwallowedError(asked, framesOf(Buffer.from(answer.bytes)).frames);
    for (const frame of frames) if (frame.tag === "A") this.#tell(frame);
    const ready = frames.findLast(({ tag }) => tag === "Z");
    if (ready && statusOf(ready) === "I") this.leave(session);
    // After an error inside a function the engine says twice that it is ready; the driver counts on one.
    return frames.filter((frame) => frame.tag !== "A" && (frame.tag !== "Z" || frame === ready));
  }

  /** Whether this session is inside a transaction, as far as turns go. */
  holds(session: Session): boolean {
    return this.#holder === session;
  }

  /** Gives up the turn, and the place in the line. */
  leave(session: Session): void {
    const place = this.#waiting.findIndex((one) => one.session === session);
    if (place >= 0) this.#waiting.splice(place, 1);
    if (this.#holder !== session) return;
    const next = this.#waiting.shift();
    this.#holder = next?.session;
    next?.go();
  }

  /** Hears every notification of the backend. */
  onNotification(listener: (channel: string, payload: string) => void): () => void {
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

  #turn(session: Session): Promise<void> {
    if (!this.#holder || this.#holder === session) {
      this.#holder = session;
      return Promise.resolve();
    }
    return new Promise((go) => this.#waiting.push({ session, go }));
  }

  #running(): Promise<Worker> {
    this.#worker ??= this.#start();
    return this.#worker;
  }

  async #start(): Promise<Worker> {
    await this.#ending;
    const worker = startThread(this.#folder);
    worker.setMaxListeners(0);
    const [first] = (await once(worker, "message")) as [Answered]; // rejects when the thread dies first
    if ("kind" in first && first.kind === "failed") {
      await worker.terminate();
      this.#worker = undefined;
      throw new Error(first.reason);
    }
    const gone = () =>
      this.#end(worker, "58000", "the embedded database stopped; what was not committed is rolled back");
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
    const holder = this.#holder;
    if (!holder) return;
    holder.onDeath(errorResponse(sqlState, sentence));
    this.leave(holder);
  }

  #tell(frame: Frame) {
    const { channel, payload } = notificationOf(frame);
    for (const listener of this.#listeners) listener(channel, payload);
  }
}
