import { Transform } from "node:stream";

/** A stream that passes on what it gets and counts its bytes. */
export class Counted extends Transform {
  bytes = 0;
  override _transform(chunk: Buffer, _: BufferEncoding, done: (error: null, chunk: Buffer) => void) {
    this.bytes += chunk.length;
    done(null, chunk);
  }
}
