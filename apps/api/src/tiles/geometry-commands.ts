const [MOVE_TO, LINE_TO, CLOSE_PATH] = [1, 2, 7];
const command = (id: number, count: number) => (count << 3) | id;
const zigzag = (value: number) => (value << 1) ^ (value >> 31);

/** Geometry commands of the Mapbox Vector Tile specification 2.1 (§4.3), for one feature after another. */
export class GeometryCommands {
  /** The first `length` are those of the feature at hand. */
  commands = new Uint32Array(1024);
  length = 0;
  #x = 0;
  #y = 0;

  /** A new feature begins. */
  clear() {
    this.length = 0;
    this.#x = 0;
    this.#y = 0;
  }

  /** A point, in units. */
  point(x: number, y: number) {
    this.clear();
    this.commands[this.length++] = command(MOVE_TO, 1);
    this.#to(x, y);
  }

  /** A ring of `values` / 2 corners in units, x, y, x, y, not repeating the first. */
  ring(corners: ArrayLike<number>, values: number) {
    this.#makeRoom(values + 3);
    this.commands[this.length++] = command(MOVE_TO, 1);
    this.#to(corners[0] ?? 0, corners[1] ?? 0);
    this.commands[this.length++] = command(LINE_TO, values / 2 - 1);
    for (let at = 2; at < values; at += 2) this.#to(corners[at] ?? 0, corners[at + 1] ?? 0);
    this.commands[this.length++] = command(CLOSE_PATH, 1);
  }

  #to(x: number, y: number) {
    this.commands[this.length++] = zigzag(x - this.#x);
    this.commands[this.length++] = zigzag(y - this.#y);
    this.#x = x;
    this.#y = y;
  }

  #makeRoom(more: number) {
    if (this.length + more <= this.commands.length) return;
    const larger = new Uint32Array(2 * (this.length + more));
    larger.set(this.commands);
    this.commands = larger;
  }
}
