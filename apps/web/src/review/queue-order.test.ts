import type { QueueItem } from "@manufacture/contract/queue";
import { describe, expect, it } from "vitest";
import { aDossier } from "./a-dossier.ts";
import { around, neighbour, numbered } from "./queue-order.ts";

const item = (id: string, path: QueueItem["path"]) => ({
  ...aDossier,
  twins: 0,
  photos: 0,
  proposals: 0,
  id,
  path,
});
const queue = [
  item("a", "small_site"),
  item("b", "candidate"),
  item("c", "to_check"),
  item("d", "small_site"),
];

describe("the order of the queue", () => {
  it("numbers rows from top to bottom without a gap", () => {
    expect(numbered(queue).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it("walks down and up and stops at the ends", () => {
    const rows = numbered(queue);
    expect(neighbour(rows, undefined, 1)?.id).toBe("a");
    expect(neighbour(rows, "b", 1)?.id).toBe("c");
    expect(neighbour(rows, "b", -1)?.id).toBe("a");
    expect(neighbour(rows, "d", 1)?.id).toBe("d");
    expect(neighbour([], "b", 1)).toBeUndefined();
  });

  it("goes on with the first report once the current one has left the queue", () => {
    expect(around(queue, "b")).toMatchObject({ next: { id: "c" }, previous: { id: "a" } });
    expect(around(queue, "gone")).toMatchObject({ next: { id: "a" }, previous: undefined });
    expect(around(queue, "d").next).toBeUndefined();
  });
});
