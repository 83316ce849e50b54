import type { Segment } from "./segment.ts";
import { REGISTER_OF_STAGE, REGISTERS } from "./site-row.ts";
import { codeOf, codesOfCell, lowerBound } from "./z-order.ts";

/** What lies in one cell of a grid. */
export interface Cell {
  count: number;
  /** Sums of the marks' places, in steps. */
  sumX: number;
  sumY: number;
  /** How many of each register, in the order of REGISTERS. */
  mix: number[];
  /** A row of the cell: the only one, when the count is 1. */
  row: number;
}

/** The marks of a segment in z-order, with running sums: any quadtree cell is summed up in a few steps, however full. */
export class ClusterSums {
  readonly #codes: Float64Array;
  readonly #rows: Uint32Array;
  /** Sums of all marks before: one entry more than marks. Whole numbers, exact below 2^53: two million marks. */
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #mix: Uint32Array[];

  constructor(segment: Segment, kept: Uint8Array | null) {
    const rows = kept ? segment.zOrder.filter((row) => kept[row] === 1) : segment.zOrder;
    this.#rows = rows;
    this.#codes = new Float64Array(rows.length);
    this.#x = new Float64Array(rows.length + 1);
    this.#y = new Float64Array(rows.length + 1);
    this.#mix = REGISTERS.map(() => new Uint32Array(rows.length + 1));
    for (const [place, row] of rows.entries()) {
      const [x, y] = [segment.x[row] ?? 0, segment.y[row] ?? 0];
      this.#codes[place] = codeOf(x, y);
      this.#x[place + 1] = (this.#x[place] ?? 0) + x;
      this.#y[place + 1] = (this.#y[place] ?? 0) + y;
      const register = REGISTER_OF_STAGE[segment.stage[row] ?? 0];
      for (const [number, sums] of this.#mix.entries())
        sums[place + 1] = (sums[place] ?? 0) + (number === register ? 1 : 0);
    }
  }

  /** Bytes held. */
  get size(): number {
    return this.#codes.length * (8 + 4 + 16 + 4 * this.#mix.length);
  }

  /** How many marks lie in a quadtree cell. */
  count(level: number, x: number, y: number): number {
    const { from, to } = this.#places(codesOfCell(level, x, y));
    return to - from;
  }

  /** The cells `depth` levels below a quadtree cell that hold something, by their number in z-order. */
  cells(level: number, x: number, y: number, depth: number): Map<number, Cell> {
    const whole = codesOfCell(level, x, y);
    const { from, to } = this.#places(whole);
    const codesPerCell = (whole.to - whole.from) / 4 ** depth;
    const cells = new Map<number, Cell>();
    for (let place = from; place < to; ) {
      const number = Math.floor(((this.#codes[place] ?? 0) - whole.from) / codesPerCell);
      const end = lowerBound(this.#codes, whole.from + (number + 1) * codesPerCell, place, to);
      cells.set(number, this.#cell(place, end));
      place = end;
    }
    return cells;
  }

  #cell(from: number, to: number): Cell {
    const between = (sums: Float64Array | Uint32Array) => (sums[to] ?? 0) - (sums[from] ?? 0);
    return {
      count: to - from,
      sumX: between(this.#x),
      sumY: between(this.#y),
      mix: this.#mix.map(between),
      row: this.#rows[from] ?? 0,
    };
  }

  #places({ from, to }: { from: number; to: number }) {
    const first = lowerBound(this.#codes, from);
    return { from: first, to: lowerBound(this.#codes, to, first) };
  }
}
