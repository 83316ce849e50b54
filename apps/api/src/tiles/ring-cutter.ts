import { doubleArea } from "../public-index/outlines.ts";
import { BUFFER, EXTENT, type Frame } from "./tile-address.ts";

const [LOW, HIGH] = [-BUFFER, EXTENT + BUFFER];

/** Makes of a ring what a tile shows of it. It works in buffers of its own: what it leaves is good until the next ring. */
export class RingCutter {
  /** The ring in whole units, x, y, x, y, not repeating its first corner. */
  snapped = new Int32Array(1024);
  #units = new Float64Array(1024);
  #clipped = new Float64Array(1024);

  /**
   * Cuts a ring (corners[from … to) in steps of world.ts, outer rings clockwise on the screen, holes against) to the tile
   * with its buffer (Sutherland and Hodgman, 1974), and snaps it to whole units. Gives the number of values in
   * `snapped`: 0 when nothing is left.
   */
  cut(corners: ArrayLike<number>, from: number, to: number, hole: boolean, frame: Frame): number {
    const length = to - from;
    this.#makeRoom(length);
    const { west, north, stepsPerUnit } = frame;
    let inside = true;
    for (let at = 0; at < length; at += 2) {
      const x = ((corners[from + at] ?? 0) - west) / stepsPerUnit;
      const y = ((corners[from + at + 1] ?? 0) - north) / stepsPerUnit;
      if (x < LOW || x > HIGH || y < LOW || y > HIGH) inside = false;
      this.#units[at] = x;
      this.#units[at + 1] = y;
    }
    const snapped = this.#snap(inside ? length : this.#clip(length));
    if (snapped < 6) return 0;
    const area = doubleArea(this.snapped, 0, snapped);
    return area === 0 || area < 0 !== hole ? 0 : snapped;
  }

  /** Cutting a ring on four sides at most doubles its corners each time it crosses; rings are short. */
  #makeRoom(length: number) {
    const wanted = 16 * length;
    if (wanted <= this.#units.length) return;
    this.#units = new Float64Array(wanted);
    this.#clipped = new Float64Array(wanted);
    this.snapped = new Int32Array(wanted);
  }

  #clip(length: number): number {
    let left = length;
    for (const axis of [0, 1] as const) {
      left = this.#clipAt(left, axis, LOW, 1);
      left = this.#clipAt(left, axis, HIGH, -1);
    }
    return left;
  }

  /** Keeps what lies on one side of a line: where the axis (0 is x, 1 is y) × `sign` is at least limit × `sign`. */
  #clipAt(length: number, axis: 0 | 1, limit: number, sign: 1 | -1): number {
    const [ring, kept] = [this.#units, this.#clipped];
    let count = 0;
    for (let at = 0; at < length; at += 2) {
      const before = at === 0 ? length - 2 : at - 2;
      const [a, b] = [ring[before + axis] ?? 0, ring[at + axis] ?? 0];
      const isIn = (b - limit) * sign >= 0;
      if ((a - limit) * sign >= 0 !== isIn) {
        const [aOther, bOther] = [ring[before + 1 - axis] ?? 0, ring[at + 1 - axis] ?? 0];
        kept[count + axis] = limit;
        kept[count + 1 - axis] = aOther + ((limit - a) / (b - a)) * (bOther - aOther);
        count += 2;
      }
      if (!isIn) continue;
      kept[count] = ring[at] ?? 0;
      kept[count + 1] = ring[at + 1] ?? 0;
      count += 2;
    }
    [this.#units, this.#clipped] = [kept, ring];
    return count;
  }

  /** Corners in whole units, without those that turn nowhere: repeated ones, ones on a straight line, tips of flat spikes. */
  #snap(length: number): number {
    let count = 0;
    for (let at = 0; at < length; at += 2)
      count = this.#push(count, Math.round(this.#units[at] ?? 0), Math.round(this.#units[at + 1] ?? 0));
    // The ring is closed: its beginning follows its end. Once around is enough for one end, twice for both.
    for (let turn = 0; turn < 2 && count > 6; turn++) {
      const [x = 0, y = 0] = this.snapped;
      this.snapped.copyWithin(0, 2, count);
      count = this.#push(count - 2, x, y);
    }
    return count;
  }

  #push(length: number, x: number, y: number): number {
    const ring = this.snapped;
    let count = length;
    while (count >= 2) {
      const [lastX, lastY] = [ring[count - 2] ?? 0, ring[count - 1] ?? 0];
      const isRepeated = lastX === x && lastY === y;
      const isStraight =
        count >= 4 &&
        (lastX - (ring[count - 4] ?? 0)) * (y - lastY) === (x - lastX) * (lastY - (ring[count - 3] ?? 0));
      if (!isRepeated && !isStraight) break;
      count -= 2;
    }
    ring[count] = x;
    ring[count + 1] = y;
    return count + 2;
  }
}
