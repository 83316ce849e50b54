import { WktError } from "./wkt-error.ts";

/** Takes words, numbers and signs from the front of a text; white space between them has no meaning. */
export class WktScanner {
  position = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#take(/\s*/y);
  }

  /** The digits of `SRID=4326;`, or null when the text starts otherwise. */
  srid(): string | null {
    return this.#take(/SRID=(\d+);\s*/iy);
  }

  /** The next word in upper case, or null. */
  word(): string | null {
    return this.#take(/([A-Za-z]+)\s*/y)?.toUpperCase() ?? null;
  }

  /** True, and past it, if `word` comes next. */
  keyword(word: string): boolean {
    const start = this.position;
    if (this.word() === word) return true;
    this.position = start;
    return false;
  }

  number(): number | null {
    const start = this.position;
    const digits = this.#take(/([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*/iy);
    if (digits === null) return null;
    const value = Number(digits);
    if (!Number.isFinite(value)) throw new WktError(`${digits} is too large for a number`, start);
    return value;
  }

  /** True, and past it, if `sign` comes next. */
  sign(sign: "(" | ")" | ","): boolean {
    if (this.#text[this.position] !== sign) return false;
    this.position += 1;
    this.#take(/\s*/y);
    return true;
  }

  end(): boolean {
    return this.position === this.#text.length;
  }

  /** A complaint about what comes next. */
  expected(what: string): WktError {
    const found = this.end()
      ? "the end"
      : JSON.stringify(this.#text.slice(this.position, this.position + 12));
    return new WktError(`expected ${what}, found ${found}`, this.position);
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.#text);
    if (match === null) return null;
    this.position = pattern.lastIndex;
    return match[1] ?? "";
  }
}
