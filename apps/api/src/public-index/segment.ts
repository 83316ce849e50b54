import { Certainty } from "@manufacture/contract/site";
import Flatbush from "flatbush";
import { Outlines } from "./outlines.ts";
import { geometryOf, moreOf, type SiteRow, STAGES, searchedOf, summaryOf } from "./site-row.ts";
import { SlugTable } from "./slug-table.ts";
import { Texts } from "./texts.ts";
import { stepsOf, type WorldBox, worldX, worldY } from "./world.ts";
import { codeOf, lowerBound } from "./z-order.ts";

export const CERTAINTIES = Certainty.options;

/**
 * Published sites as columns, in ascending `fid`: filled row by row, then finished, then never changed. Places are
 * steps of world.ts. docs/benchmarks says what a row costs.
 */
export class Segment {
  readonly fid: Float64Array;
  /** Where the mark stands. */
  readonly x: Uint32Array;
  readonly y: Uint32Array;
  /** The box of the outline, or of the position: minX, minY, maxX, maxY of each row. */
  readonly boxes: Uint32Array;
  /** Place in STAGES. */
  readonly stage: Uint8Array;
  /** Place in CERTAINTIES. */
  readonly certainty: Uint8Array;
  /** m²; −1 when unknown. */
  readonly areaM2: Float64Array;
  /** Steps within which a site without outline may lie; 0 when it has one, or when nothing is said. */
  readonly halo: Uint32Array;
  readonly outlines: Outlines;
  readonly slugs: Texts;
  readonly names: Texts;
  readonly searched: Texts;
  /** JSON of the geometry, of the summary, and of the rest without its braces. */
  readonly geometries: Texts;
  readonly summaries: Texts;
  readonly more: Texts;
  /** The few that have some: kinds of episodes of a row, rows of a tag. */
  readonly episodes = new Map<number, string>();
  readonly tagged = new Map<string, number[]>();
  length = 0;
  #reach: Flatbush | undefined;
  #slugTable: SlugTable | undefined;
  #zOrder: Uint32Array | undefined;

  constructor(capacity: number) {
    this.fid = new Float64Array(capacity);
    this.x = new Uint32Array(capacity);
    this.y = new Uint32Array(capacity);
    this.boxes = new Uint32Array(4 * capacity);
    this.stage = new Uint8Array(capacity);
    this.certainty = new Uint8Array(capacity);
    this.areaM2 = new Float64Array(capacity);
    this.halo = new Uint32Array(capacity);
    this.outlines = new Outlines(capacity);
    this.slugs = new Texts(capacity);
    this.names = new Texts(capacity);
    this.searched = new Texts(capacity);
    this.geometries = new Texts(capacity);
    this.summaries = new Texts(capacity);
    this.more = new Texts(capacity);
  }

  /** Appends a site; its `fid` is above all before. */
  append(site: SiteRow) {
    const row = this.length++;
    const [longitude, latitude] = site.position.coordinates;
    const [x, y] = [worldX(longitude), worldY(latitude)];
    this.fid[row] = site.fid;
    this.x[row] = x;
    this.y[row] = y;
    this.stage[row] = STAGES.indexOf(site.stage);
    this.certainty[row] = CERTAINTIES.indexOf(site.certainty);
    this.areaM2[row] = site.areaM2 ?? -1;
    this.halo[row] = site.outline || !site.positionErrorM ? 0 : stepsOf(site.positionErrorM, y);
    this.outlines.append(site.outline);
    const box = this.outlines.box(row) ?? { minX: x, minY: y, maxX: x, maxY: y };
    this.boxes.set([box.minX, box.minY, box.maxX, box.maxY], 4 * row);
    this.slugs.append(site.slug);
    this.names.append(site.name);
    this.searched.append(searchedOf(site));
    this.geometries.append(JSON.stringify(geometryOf(site)));
    this.summaries.append(JSON.stringify(summaryOf(site)));
    this.more.append(JSON.stringify(moreOf(site)).slice(1, -1));
    if (site.episodes.length > 0)
      this.episodes.set(row, [...new Set(site.episodes.map(({ kind }) => kind))].sort().join(" "));
    for (const tag of site.tags) {
      const rows = this.tagged.get(tag);
      if (rows) rows.push(row);
      else this.tagged.set(tag, [row]);
    }
  }

  /** No row follows. */
  finish() {
    this.#slugTable = new SlugTable(this.slugs, this.length);
    if (this.length === 0) return;
    const reach = new Flatbush(this.length, 16, Uint32Array);
    for (let row = 0; row < this.length; row++) {
      const { minX, minY, maxX, maxY } = this.box(row);
      const halo = this.halo[row] ?? 0;
      reach.add(
        Math.max(minX - halo, 0),
        Math.max(minY - halo, 0),
        Math.min(maxX + halo, 2 ** 32 - 1),
        Math.min(maxY + halo, 2 ** 32 - 1),
      );
    }
    reach.finish();
    this.#reach = reach;
  }

  /** The rows in z-order of their marks. */
  get zOrder(): Uint32Array {
    if (!this.#zOrder) {
      const codes = Float64Array.from({ length: this.length }, (_, row) =>
        codeOf(this.x[row] ?? 0, this.y[row] ?? 0),
      );
      this.#zOrder = Uint32Array.from(codes.keys()).sort((a, b) => (codes[a] ?? 0) - (codes[b] ?? 0));
    }
    return this.#zOrder;
  }

  box(row: number): WorldBox {
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = this.boxes.subarray(4 * row, 4 * row + 4);
    return { minX, minY, maxX, maxY };
  }

  /** Steps of the longer side of a site's outline; 0 when it has none. */
  longerSide(row: number): number {
    const { boxes } = this;
    const at = 4 * row;
    return Math.max((boxes[at + 2] ?? 0) - (boxes[at] ?? 0), (boxes[at + 3] ?? 0) - (boxes[at + 1] ?? 0));
  }

  /** Whether a site's own box, halo left out, touches another. */
  touches(row: number, { minX, minY, maxX, maxY }: WorldBox): boolean {
    const { boxes } = this;
    const at = 4 * row;
    return (
      (boxes[at] ?? 0) <= maxX &&
      (boxes[at + 2] ?? 0) >= minX &&
      (boxes[at + 1] ?? 0) <= maxY &&
      (boxes[at + 3] ?? 0) >= minY
    );
  }

  /** Rows whose box, halo included, touches `box` and that `keep` keeps; in no order. */
  reaching(box: WorldBox, keep: (row: number) => boolean): number[] {
    return this.#reach?.search(box.minX, box.minY, box.maxX, box.maxY, keep) ?? [];
  }

  /** The row of a `fid`, or undefined. */
  rowOfFid(fid: number): number | undefined {
    const row = lowerBound(this.fid, fid, 0, this.length);
    return row < this.length && this.fid[row] === fid ? row : undefined;
  }

  /** The row of a slug, or undefined. */
  rowOfSlug(slug: string): number | undefined {
    return this.#slugTable?.find(slug);
  }
}
