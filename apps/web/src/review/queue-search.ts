import { QueueFilter, QueueOrder } from "@manufacture/contract/queue";
import { OPEN_STATUSES, Status } from "@manufacture/contract/review";

/** What the queue's address says, in French like every address; each name stands for a filter of the API. */
const NAMES = {
  statut: "status",
  etiquette: "tag",
  commune: "commune",
  min: "areaMin",
  max: "areaMax",
  genre: "kind",
  chemin: "path",
  pour: "assignee",
  depuis: "olderThan",
  doublons: "twins",
  hors: "outside",
  corrections: "proposals",
  amoi: "mine",
  q: "q",
} as const;
type Name = keyof typeof NAMES;
export type FilterName = (typeof NAMES)[Name];

/** The queue as an address: filters by their French names, and `ordre`. */
export type QueueSearch = { [Filter in Name | "ordre"]?: string | undefined };

/** What of an address the queue understands; the rest is as if it were not there. */
export function queueSearch(given: Record<string, unknown>): QueueSearch {
  const search: QueueSearch = {};
  for (const [name, filter] of Object.entries(NAMES) as [Name, FilterName][]) {
    const value = textOf(given[name]); // the router reads "12" as a number, "true" as a truth
    if (value && QueueFilter.shape[filter].safeParse(value).success) search[name] = value;
  }
  const order = QueueOrder.safeParse(given.ordre);
  if (order.success && order.data !== "newest") search.ordre = order.data;
  return search;
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";

/** The same as the API asks for it. */
export function filterOf({ ordre, ...search }: QueueSearch): Record<string, string> {
  const filters = Object.entries(search).map(([name, value]) => [NAMES[name as Name], value]); // the keys of NAMES
  return { ...Object.fromEntries(filters), ...(ordre && { order: ordre }) };
}

/** A view's filters, as the API keeps them, as an address. */
export function searchOf(query: string): QueueSearch {
  const kept = new URLSearchParams(query);
  const names = Object.entries(NAMES).map(([name, filter]) => [name, kept.get(filter) ?? undefined]);
  return queueSearch({ ...Object.fromEntries(names), ordre: kept.get("order") ?? undefined });
}

/** Whether anything beside the status narrows the queue. */
export const isNarrowed = ({ statut: _, ordre: __, ...rest }: QueueSearch): boolean =>
  Object.keys(rest).length > 0;

/** The tabs of the queue: what still asks for an eye, then each status by itself, then all. */
export const TABS = [
  undefined,
  "needs_info",
  "published",
  "kept_as_memory",
  "too_small",
  "declined",
  "merged",
  "withdrawn",
  "all",
] as const satisfies readonly (Status | "all" | undefined)[];
export type Tab = (typeof TABS)[number];

/** How many reports a tab holds. */
export function countOf(tab: Tab, counts: Record<Status, number>): number {
  const statuses = tab === undefined ? OPEN_STATUSES : tab === "all" ? Status.options : [tab];
  return statuses.reduce((sum, status) => sum + counts[status], 0);
}
