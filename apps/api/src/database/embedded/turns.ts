interface Waiting<Session> {
  session: Session;
  /** Ends the wait: with the turn, or without it. */
  settle: (granted: boolean) => void;
}

/** Who may speak to the one backend: first come, first served, and nobody waits longer than `waitMs`. */
export class Turns<Session> {
  readonly #waitMs: number;
  readonly #line: Waiting<Session>[] = [];
  #holder: Session | undefined;

  constructor(waitMs: number) {
    this.#waitMs = waitMs;
  }

  /** The session whose turn it is. */
  get holder(): Session | undefined {
    return this.#holder;
  }

  /** True when the session's turn has come; false when it waited too long, or left the line. */
  take(session: Session): Promise<boolean> {
    if (!this.#holder || this.#holder === session) {
      this.#holder = session;
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const patience = setTimeout(() => this.leave(session), this.#waitMs);
      const settle = (granted: boolean) => {
        clearTimeout(patience);
        resolve(granted);
      };
      this.#line.push({ session, settle });
    });
  }

  /** Gives up the turn, or the place in the line. */
  leave(session: Session): void {
    const place = this.#line.findIndex((one) => one.session === session);
    if (place >= 0) this.#line.splice(place, 1)[0]?.settle(false);
    if (this.#holder !== session) return;
    const next = this.#line.shift();
    this.#holder = next?.session;
    next?.settle(true);
  }
}
