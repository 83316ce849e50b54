import fc from "fast-check";
import { expect, test } from "vitest";
import type { Segment } from "../public-index/segment.ts";
import { type Order, Page, placeOf } from "./page.ts";

const areas = fc.array(fc.oneof(fc.constant(-1), fc.double({ min: 0, max: 1e7, noNaN: true })), {
  maxLength: 120,
});

test("pages put together are the whole list in its order, each site once", () => {
  fc.assert(
    fc.property(
      areas,
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom<Order>("oldest", "largest"),
      (list, limit, order) => {
        const segment = { fid: Float64Array.from(list.keys(), (row) => row + 1) } as unknown as Segment; // all a page reads of it
        const seen: number[] = [];
        let cursor: string | null = null;
        do {
          const page = new Page(order, limit, cursor === null ? undefined : placeOf(cursor));
          for (const [row, areaM2] of list.entries()) page.offer(segment, row, areaM2);
          const { items, next } = page.close();
          expect(items.length).toBeLessThanOrEqual(limit);
          seen.push(...items.map(({ row }) => row));
          cursor = next;
          expect(seen.length).toBeLessThanOrEqual(list.length);
        } while (cursor !== null);
        const expected = [...list.keys()];
        if (order === "largest") expected.sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b);
        expect(seen).toEqual(expected);
      },
    ),
  );
});

test("a cursor that is not ours is none", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      fc.pre(Buffer.from(text, "base64url").length !== 16);
      expect(placeOf(text)).toBeUndefined();
    }),
  );
  for (const [area, fid] of [
    [Number.NaN, 1],
    [Number.POSITIVE_INFINITY, 1],
    [-2, 1],
    [5, 1.5],
    [5, -1],
  ] as const) {
    const bytes = Buffer.alloc(16);
    bytes.writeDoubleBE(area, 0);
    bytes.writeDoubleBE(fid, 8);
    expect(placeOf(bytes.toString("base64url"))).toBeUndefined();
  }
});
