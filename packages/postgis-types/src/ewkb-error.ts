/** Bytes that are not (E)WKB. `offset` counts bytes from the start, also when the input was hexadecimal text. */
export class EwkbError extends Error {
  override readonly name = "EwkbError";
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(`Not EWKB: ${reason} (byte ${offset}).`);
    this.offset = offset;
  }
}
