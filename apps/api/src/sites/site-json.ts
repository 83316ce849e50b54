import type { Segment } from "../public-index/segment.ts";

/** A Site as JSON, put together from the texts of the index. */
export const siteJson = (segment: Segment, row: number): Buffer =>
  Buffer.concat([
    segment.summaries.bytes(row).subarray(0, -1),
    Buffer.from(',"geometry":'),
    segment.geometries.bytes(row),
    Buffer.from(","),
    segment.more.bytes(row),
    Buffer.from("}"),
  ]);
