import { doubleArea } from "../public-index/outlines.ts";
import { BUFFER, EXTENT } from "./tile-address.ts";

const [MOVE_TO, LINE_TO, CLOSE_PATH] = [1, 2, 7];
const command = (id: number, count: number) => (count << 3) | id;
const zigzag = (value: number) => (value << 1) ^ (value >> 31);

/** Geometry commands of the Mapbox Vector Tile specification 2.1 (§4.3), one feature at a time. */
export class GeometryCommands {
  readonly commands: number[] = [];
  #x = 0;
  #y = 0;

  /** A point, in units. */
  point(x: number, y: number) {
    this.commands.push(command(MOVE_TO, 1));
    this.#to(x, y);
  }

  /** A ring in units, not repeating its first corner. */
  ring(corners: readonly number[]) {
    this.commands.push(command(MOVE_TO, 1));
    this.#to(corners[0] ?? 0, corners[1] ?? 0);
    this.commands.push(command(LINE_TO, corners.length / 2 - 1));
    for (let at = 2; at < corners.length; at += 2) this.#to(corners[at] ?? 0, corners[at + 1] ?? 0);
    this.commands.push(command(CLOSE_PATH, 1));
  }

  #to(x: number, y: number) {
    this.commands.push(zigzag(x - this.#x), zigzag(y - this.#y));
    this.#x = x;
    this.#y = y;
  }
}

/**
 * A ring as a tile shows it: cut to the tile with its buffer (Sutherland and Hodgman, 1974), snapped to whole units,
 * without repeated corners; undefined when nothing of it is left. In and out: x, y, x, y in units, any direction kept.
 */
export function ringInTile(corners: number[]): number[] | undefined {
  const snapped = snap(isInside(corners) ? corners : clip(corners));
  if (snapped.length < 6) return undefined;
  const area = doubleArea(snapped, 0, snapped.length);
  return area === 0 || area > 0 !== doubleArea(corners, 0, corners.length) > 0 ? undefined : snapped;
}

const [LOW, HIGH] = [-BUFFER, EXTENT + BUFFER];

const isInside = (corners: number[]) => corners.every((value) => value >= LOW && value <= HIGH);

function clip(corners: number[]): number[] {
  let ring = corners;
  for (const axis of [0, 1]) {
    ring = clipAt(ring, axis, LOW, 1);
    ring = clipAt(ring, axis, HIGH, -1);
  }
  return ring;
}

/** What lies on one side of a line across the plane: where axis (0 is x, 1 is y) × `sign` is at least limit × `sign`. */
function clipAt(ring: number[], axis: number, limit: number, sign: number): number[] {
  const kept: number[] = [];
  for (let at = 0; at < ring.length; at += 2) {
    const before = at === 0 ? ring.length - 2 : at - 2;
    const [a, b] = [ring[before + axis] ?? 0, ring[at + axis] ?? 0];
    const [aOther, bOther] = [ring[before + 1 - axis] ?? 0, ring[at + 1 - axis] ?? 0];
    const isIn = (b - limit) * sign >= 0;
    if ((a - limit) * sign >= 0 !== isIn) {
      const other = aOther + ((limit - a) / (b - a)) * (bOther - aOther);
      kept.push(...(axis === 0 ? [limit, other] : [other, limit]));
    }
    if (isIn) kept.push(ring[at] ?? 0, ring[at + 1] ?? 0);
  }
  return kept;
}

/** Corners in whole units, without those that turn nowhere: repeated ones, ones on a straight line, tips of flat spikes. */
function snap(corners: number[]): number[] {
  const snapped: number[] = [];
  for (let at = 0; at < corners.length; at += 2)
    push(snapped, Math.round(corners[at] ?? 0), Math.round(corners[at + 1] ?? 0));
  // The ring is closed: its beginning follows its end. Once around is enough for one end, twice for both.
  for (let turn = 0; turn < 2 && snapped.length > 6; turn++) {
    const [x = 0, y = 0] = snapped.splice(0, 2);
    push(snapped, x, y);
  }
  return snapped;
}

function push(ring: number[], x: number, y: number) {
  while (ring.length >= 2) {
    const [lastX, lastY] = [ring.at(-2) ?? 0, ring.at(-1) ?? 0];
    const isRepeated = lastX === x && lastY === y;
    const [beforeX, beforeY] = [ring.at(-4) ?? Number.NaN, ring.at(-3) ?? Number.NaN];
    if (isRepeated) ring.length -= 2;
    else if ((lastX - beforeX) * (y - lastY) === (x - lastX) * (lastY - beforeY)) ring.length -= 2;
    else break;
  }
  ring.push(x, y);
}
