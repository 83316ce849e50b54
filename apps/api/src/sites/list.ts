import type { Bbox } from "@manufacture/contract/geojson";
import type { Register, Stage } from "@manufacture/contract/site";
import { REGISTER_OF } from "@manufacture/contract/site";
import { Extent } from "../public-index/extent.ts";
import type { PublicIndex } from "../public-index/public-index.ts";
import type { Segment } from "../public-index/segment.ts";
import type { Selection } from "../public-index/selection.ts";
import { STAGES } from "../public-index/site-row.ts";
import { type WorldBox, worldBox } from "../public-index/world.ts";
import { type Order, Page, type Place } from "./page.ts";

export interface Wanted {
  bbox?: Bbox | undefined;
  stage?: Stage | undefined;
  register?: Register | undefined;
  tag?: string | undefined;
  q?: string | undefined;
  order: Order;
  limit: number;
  /** The last site of the page before. */
  after?: Place | undefined;
}

/** A page of the published sites that match, with what is said of all of them: a SiteCollection as JSON. */
export function listSites(index: PublicIndex, wanted: Wanted): Buffer {
  const { bbox, stage, register, tag, q, order, limit, after } = wanted;
  const box = bbox && worldBox(bbox);
  const stages = new Array<number>(STAGES.length).fill(0);
  const isWanted = STAGES.map(
    (one) =>
      (stage === undefined || one === stage) && (register === undefined || REGISTER_OF[one] === register),
  );
  const extent = new Extent();
  const page = new Page(order, limit, after);
  let [matched, areaM2, everyAreaKnown] = [0, 0, true];
  for (const part of index.select({ tag, q })) {
    const { segment } = part;
    for (const row of rowsIn(part, box)) {
      const number = segment.stage[row] ?? 0;
      stages[number] = (stages[number] ?? 0) + 1;
      if (!isWanted[number]) continue;
      const known = segment.areaM2[row] ?? -1;
      matched++;
      if (known < 0) everyAreaKnown = false;
      else areaM2 += known;
      extent.add(segment, row);
      page.offer(segment, row, known);
    }
  }
  const { items, next } = page.close();
  const about = {
    ...(extent.bbox && { bbox: extent.bbox }),
    numberMatched: matched,
    areaM2,
    everyAreaKnown,
    stages: Object.fromEntries(STAGES.map((name, number) => [name, stages[number]])),
    next,
  };
  const features = items.flatMap(({ segment, row }, place) => [
    ...(place ? [COMMA] : []),
    ...featureOf(segment, row),
  ]);
  const head = Buffer.from(`{"type":"FeatureCollection",${JSON.stringify(about).slice(1, -1)},"features":[`);
  return Buffer.concat([head, ...features, Buffer.from("]}")]);
}

/** The published rows that lie, even partly, in `box`; all of them when there is none. */
function rowsIn({ segment, has }: Selection, box: WorldBox | undefined): Iterable<number> {
  if (!box) return allRows(segment, has);
  return segment.reaching(box, (row) => has(row) && segment.touches(row, box));
}

function* allRows(segment: Segment, has: (row: number) => boolean) {
  for (let row = 0; row < segment.length; row++) if (has(row)) yield row;
}

const COMMA = Buffer.from(",");
const [BEGIN, GEOMETRY, PROPERTIES, END] = [
  '{"type":"Feature","id":"',
  '","geometry":',
  ',"properties":',
  "}",
].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer, Buffer]; // four texts give four buffers

/** A SiteFeature as JSON; a slug needs no escaping. */
const featureOf = (segment: Segment, row: number): Buffer[] => [
  BEGIN,
  segment.slugs.bytes(row),
  GEOMETRY,
  segment.geometries.bytes(row),
  PROPERTIES,
  segment.summaries.bytes(row),
  END,
];
