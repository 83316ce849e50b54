import type { Queue } from "@manufacture/contract/queue";
import { OPEN_STATUSES, type Status } from "@manufacture/contract/review";

/** A tab of the queue: a status, or everything that still asks for an eye. */
export type Tab =
  | "open"
  | "needs_info"
  | "published"
  | "kept_as_memory"
  | "too_small"
  | "declined"
  | "withdrawn";

export const TABS: readonly Tab[] = [
  "open",
  "needs_info",
  "published",
  "kept_as_memory",
  "too_small",
  "declined",
  "withdrawn",
];

/** The tab that `?statut=` names; anything else is the open queue. */
export const tabOf = (statut: string | undefined): Tab => TABS.find((tab) => tab === statut) ?? "open";

/** What `?statut=` says for a tab; the open queue needs no word. */
export const statutOf = (tab: Tab): string | undefined => (tab === "open" ? undefined : tab);

/** The status to ask the API for; without one it answers all that is open. */
export const statusOf = (tab: Tab): Status | undefined => (tab === "open" ? undefined : tab);

export const countOf = (tab: Tab, counts: Queue["counts"]): number =>
  (tab === "open" ? OPEN_STATUSES : [tab]).reduce((sum, status) => sum + (counts[status] ?? 0), 0);
