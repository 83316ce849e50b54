import { Duplex } from "node:stream";
import type { Backend } from "./backend.ts";
import { type Frame, framesOf, query, welcome } from "./wire.ts";

/**
 * What the `pg` driver takes for a socket to a server. Types, errors, prepared statements, transactions: all of it
 * stays the driver's own work, so everything written for `pg` runs unchanged on the embedded engine.
 */
export class SessionStream extends Duplex {
  readonly role: string | null;
  readonly #backend: Backend;
  #arrived: Buffer = Buffer.alloc(0);
  #batch: Frame[] = [];
  #greeted = false;
  #dead = false;
  #working: Promise<void> = Promise.resolve();

  constructor(backend: Backend, role: string | null) {
    super();
    this.#backend = backend;
    this.role = role;
  }

  /** The driver asks for a connection: there is one already. */
  connect() {
    process.nextTick(() => this.emit("connect"));
    return this;
  }

  // The driver tunes its socket; there is none.
  setNoDelay() {
    return this;
  }
  setKeepAlive() {
    return this;
  }
  ref() {
    return this;
  }
  unref() {
    return this;
  }

  /** Called by the backend when it died in this session's turn. */
  onDeath = (lastWords: Buffer) => {
    this.#dead = true;
    this.push(lastWords);
    this.push(null);
    this.end();
  };

  override _read() {
    // answers are pushed as they come
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void) {
    this.#working = this.#working
      .then(() => this.#take(chunk))
      .catch((error: Error) => {
        if (!this.#dead) this.destroy(error); // otherwise its last words have said why
      });
    done();
  }

  override _final(done: (error?: Error | null) => void) {
    void this.#working.finally(() => {
      this.push(null);
      done();
    });
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void) {
    this.#backend.leave(this);
    done(error);
  }

  async #take(chunk: Buffer) {
    if (this.destroyed || this.#dead) return;
    if (!this.#greeted) {
      // The first message is the driver's StartupMessage, which has no tag.
      this.#greeted = true;
      this.push(welcome);
      return;
    }
    const { frames, rest } = framesOf(Buffer.concat([this.#arrived, chunk]));
    this.#arrived = rest;
    for (const frame of frames) {
      if (frame.tag === "X") return this.#leave();
      this.#batch.push(frame);
      if (frame.tag === "Q" || frame.tag === "S") await this.#send();
    }
  }

  async #send() {
    const batch = this.#batch;
    this.#batch = [];
    const answer = await this.#backend.exchange(this, batch);
    if (!this.destroyed && !this.#dead) this.push(Buffer.concat(answer.map(({ bytes }) => bytes)));
  }

  /** The driver says goodbye; a transaction left open is rolled back. */
  async #leave() {
    if (this.#backend.holds(this)) await this.#backend.exchange(this, [query("rollback")]);
    this.push(null);
    this.end();
  }
}
