const WIDTH = 20;
const EVERY_SHARE = 0.05;

/** Tells how far a long work is, one line for each twentieth of it. */
export class Progress {
  readonly #share: () => number;
  readonly #say: (line: string) => void;
  readonly #startedAt = performance.now();
  #told = 0;

  constructor(share: () => number, say: (line: string) => void) {
    this.#share = share;
    this.#say = say;
  }

  tell(count: number) {
    const share = Math.min(1, this.#share());
    if (share < this.#told + EVERY_SHARE) return;
    this.#told = share;
    const full = Math.round(share * WIDTH);
    const leftS = (((performance.now() - this.#startedAt) / share) * (1 - share)) / 1000;
    this.#say(
      `${"█".repeat(full)}${"░".repeat(WIDTH - full)} ${Math.round(share * 100)} %, ${count.toLocaleString("fr-BE")} objets${share < 1 ? `, encore ${spanOf(leftS)}` : ""}`,
    );
  }
}

const spanOf = (seconds: number) =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
