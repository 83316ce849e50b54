import type { QueueItem } from "@manufacture/contract/queue";

export interface Numbered extends QueueItem {
  /** What the row and its mark on the map both show. */
  number: number;
}

/** The queue as the server orders it, each with the number that its row and its mark on the map share. */
export const numbered = (items: readonly QueueItem[]): readonly Numbered[] =>
  items.map((item, index) => ({ ...item, number: index + 1 }));

/** The item `step` rows below `id` (above when negative), staying inside; without `id`, the first. */
export function neighbour<Item extends { id: string }>(
  items: readonly Item[],
  id: string | undefined,
  step: 1 | -1,
): Item | undefined {
  const at = items.findIndex((item) => item.id === id);
  if (at === -1) return items[0];
  return items[Math.min(items.length - 1, Math.max(0, at + step))];
}

/** What comes after and before a report; one that left the queue is followed by the queue's first. */
export function around<Item extends { id: string }>(items: readonly Item[], id: string) {
  const at = items.findIndex((item) => item.id === id);
  return at === -1
    ? { next: items[0], previous: undefined }
    : { next: items[at + 1], previous: items[at - 1] };
}
