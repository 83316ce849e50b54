import { EwkbError } from "./ewkb-error.ts";

/** Reads numbers one after the other and never past the end. Throws EwkbError with the offset. */
export class ByteReader {
  offset = 0;
  /** Each geometry, nested ones too, says its own byte order before its first number. */
  littleEndian = true;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get remaining(): number {
    return this.#view.byteLength - this.offset;
  }

  uint8(): number {
    return this.#view.getUint8(this.#advance(1));
  }

  uint32(): number {
    return this.#view.getUint32(this.#advance(4), this.littleEndian);
  }

  float64(): number {
    return this.#view.getFloat64(this.#advance(8), this.littleEndian);
  }

  /** A number of elements of at least `bytesEach`, refused before anything is allocated if they can not be there. */
  count(bytesEach: number): number {
    const start = this.offset;
    const count = this.uint32();
    if (count * bytesEach > this.remaining)
      throw new EwkbError(`${count} elements announced, ${this.remaining} bytes left`, start);
    return count;
  }

  #advance(length: number): number {
    const start = this.offset;
    if (this.remaining < length)
      throw new EwkbError(`the end came early, ${length} bytes expected, ${this.remaining} left`, start);
    this.offset += length;
    return start;
  }
}
