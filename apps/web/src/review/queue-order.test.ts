import type { QueueItem } from "@manufacture/contract/queue";
import { describe, expect, it } from "vitest";
import { around, groupsOf, inOrder, neighbour } from "./queue-order.ts";

const item = (id: string, path: QueueItem["path"]): QueueItem => ({
  id,
  reference: `F-2026-${id}`,
  status: "received",
  path,
  kind: "terrain",
  areaM2: 4200,
  outOfTerritory: false,
  receivedAt: "2026-11-20T09:00:00Z",
  excerpt: "",
  position: [5.57, 50.63],
});
const queue = [
  item("a", "small_site"),
  item("b", "candidate"),
  item("c", "to_check"),
  item("d", "small_site"),
];

describe("the order of the queue", () => {
  it("keeps small sites apart, after the candidates", () => {
    const { candidates, small } = groupsOf(queue);
    expect(candidates.map(({ id }) => id)).toEqual(["b", "c"]);
    expect(small.map(({ id }) => id)).toEqual(["a", "d"]);
  });

  it("numbers rows from top to bottom without a gap", () => {
    expect(inOrder(groupsOf(queue)).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it("walks down and up and stops at the ends", () => {
    const rows = inOrder(groupsOf(queue));
    expect(neighbour(rows, undefined, 1)?.id).toBe("b");
    expect(neighbour(rows, "b", 1)?.id).toBe("c");
    expect(neighbour(rows, "b", -1)?.id).toBe("b");
    expect(neighbour(rows, "d", 1)?.id).toBe("d");
    expect(neighbour([], "b", 1)).toBeUndefined();
  });

  it("goes on with the first report once the current one has left the queue", () => {
    expect(around(queue, "b")).toMatchObject({ next: { id: "c" }, previous: { id: "a" } });
    expect(around(queue, "gone")).toMatchObject({ next: { id: "a" }, previous: undefined });
    expect(around(queue, "d").next).toBeUndefined();
  });
});
