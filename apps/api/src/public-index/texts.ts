/** Chunks begin small, for few texts, and double. */
const [SMALLEST, LARGEST] = [2 ** 16, 2 ** 24];

/** Many texts as UTF-8, one after the other outside the garbage collector's heap; number 0 is the first appended. */
export class Texts {
  readonly #chunks: Buffer[] = [];
  readonly #starts: Float64Array;
  readonly #lengths: Uint32Array;
  #count = 0;
  #used = 0;

  constructor(capacity: number) {
    this.#starts = new Float64Array(capacity);
    this.#lengths = new Uint32Array(capacity);
  }

  append(text: string) {
    const length = Buffer.byteLength(text);
    const last = this.#chunks.at(-1);
    if (!last || this.#used + length > last.length) {
      const size = last ? Math.min(last.length * 2, LARGEST) : SMALLEST;
      this.#chunks.push(Buffer.allocUnsafeSlow(Math.max(size, length)));
      this.#used = 0;
    }
    this.#chunks.at(-1)?.write(text, this.#used);
    this.#starts[this.#count] = (this.#chunks.length - 1) * 2 ** 32 + this.#used;
    this.#lengths[this.#count++] = length;
    this.#used += length;
  }

  /** The bytes of a text, shared: not to be written to. */
  bytes(number: number): Buffer {
    const start = this.#starts[number] ?? 0;
    const from = start % 2 ** 32;
    const chunk = this.#chunks[Math.floor(start / 2 ** 32)] ?? Buffer.alloc(0);
    return chunk.subarray(from, from + (this.#lengths[number] ?? 0));
  }

  text(number: number): string {
    return this.bytes(number).toString();
  }

  /** The texts that contain `word`, in order. */
  containing(word: string): number[] {
    const sought = Buffer.from(word);
    const found: number[] = [];
    let from = 0;
    for (const [number, chunk] of this.#chunks.entries()) {
      let to = from;
      while (to < this.#count && Math.floor((this.#starts[to] ?? 0) / 2 ** 32) === number) to++;
      this.#lookThrough(chunk, sought, from, to, found);
      from = to;
    }
    return found;
  }

  #lookThrough(chunk: Buffer, sought: Buffer, from: number, to: number, found: number[]) {
    let number = from;
    for (let at = chunk.indexOf(sought); at >= 0 && number < to; ) {
      while (number < to && this.#end(number) <= at) number++;
      if (number >= to) return;
      // A hit that runs over the end of its text is none.
      if (at + sought.length <= this.#end(number)) {
        found.push(number++);
        if (number >= to) return;
        at = chunk.indexOf(sought, (this.#starts[number] ?? 0) % 2 ** 32);
      } else at = chunk.indexOf(sought, at + 1);
    }
  }

  #end(number: number): number {
    return ((this.#starts[number] ?? 0) % 2 ** 32) + (this.#lengths[number] ?? 0);
  }
}
