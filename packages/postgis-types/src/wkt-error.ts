/** Text that is not (E)WKT. `position` counts characters from the start. */
export class WktError extends Error {
  override readonly name = "WktError";
  readonly position: number;

  constructor(reason: string, position: number) {
    super(`Not WKT: ${reason} (character ${position}).`);
    this.position = position;
  }
}
