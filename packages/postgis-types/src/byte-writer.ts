/** Writes numbers one after the other into bytes that grow as needed. */
export class ByteWriter {
  readonly #littleEndian: boolean;
  #view = new DataView(new ArrayBuffer(256));
  #length = 0;

  constructor(littleEndian: boolean) {
    this.#littleEndian = littleEndian;
  }

  /** WKB's byte order mark, then the type word that it rules. */
  start(typeWord: number): void {
    const offset = this.#grow(1);
    this.#view.setUint8(offset, this.#littleEndian ? 1 : 0);
    this.uint32(typeWord);
  }

  uint32(value: number): void {
    const offset = this.#grow(4);
    this.#view.setUint32(offset, value, this.#littleEndian);
  }

  float64(value: number): void {
    const offset = this.#grow(8);
    this.#view.setFloat64(offset, value, this.#littleEndian);
  }

  bytes(): Uint8Array {
    return new Uint8Array(this.#view.buffer, 0, this.#length);
  }

  /** Where the next `by` bytes go. Replaces the view when it is full, so call it before looking at the view. */
  #grow(by: number): number {
    const start = this.#length;
    this.#length += by;
    if (this.#length > this.#view.byteLength) {
      const larger = new Uint8Array(this.#view.byteLength * 2);
      larger.set(new Uint8Array(this.#view.buffer));
      this.#view = new DataView(larger.buffer);
    }
    return start;
  }
}
