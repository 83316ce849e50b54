import type { QueueItem } from "@manufacture/contract/queue";

export interface Numbered extends QueueItem {
  /** What the row and its mark on the map both show. */
  number: number;
}

export interface Groups {
  candidates: readonly Numbered[];
  small: readonly Numbered[];
}

/** Candidates (and those to check) first, small sites apart after them, each as the server ordered them. */
export function groupsOf(items: readonly QueueItem[]): Groups {
  const numbered = (group: readonly QueueItem[], from: number) =>
    group.map((item, index) => ({ ...item, number: from + index }));
  const candidates = items.filter(({ path }) => path !== "small_site");
  const small = items.filter(({ path }) => path === "small_site");
  return { candidates: numbered(candidates, 1), small: numbered(small, candidates.length + 1) };
}

/** The queue from top to bottom, as people see it. */
export const inOrder = ({ candidates, small }: Groups): readonly Numbered[] => [...candidates, ...small];

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
