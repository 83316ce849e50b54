import * as z from "zod/mini";

export const Status = z.enum([
  "received",
  "in_review",
  "needs_info",
  "published",
  "kept_as_memory",
  "too_small",
  "declined",
  "merged",
  "withdrawn",
]);
export type Status = z.infer<typeof Status>;

/** What a reviewer may decide on a report. Any of it can be taken back by another event. */
export const Decision = z.enum([
  "open",
  "ask_for_info",
  "publish",
  "keep_as_memory",
  "mark_too_small",
  "decline",
  "withdraw",
  "reopen",
]);
export type Decision = z.infer<typeof Decision>;

/** With the reporter's own moves, through the follow-up link, and the meeting of reports about one place. */
type Move = Decision | "answer" | "merge";

/** The whole life of a report. What undoes an event leads back to where it came from. */
const NEXT: Record<Status, Partial<Record<Move, Status>>> = {
  received: {
    open: "in_review",
    ask_for_info: "needs_info",
    publish: "published",
    keep_as_memory: "kept_as_memory",
    mark_too_small: "too_small",
    decline: "declined",
    withdraw: "withdrawn",
    merge: "merged",
  },
  in_review: {
    ask_for_info: "needs_info",
    publish: "published",
    keep_as_memory: "kept_as_memory",
    mark_too_small: "too_small",
    decline: "declined",
    withdraw: "withdrawn",
    merge: "merged",
  },
  needs_info: {
    answer: "in_review",
    open: "in_review",
    publish: "published",
    keep_as_memory: "kept_as_memory",
    mark_too_small: "too_small",
    decline: "declined",
    withdraw: "withdrawn",
    merge: "merged",
  },
  published: { reopen: "in_review" },
  kept_as_memory: { reopen: "in_review" },
  too_small: { reopen: "in_review" },
  declined: { reopen: "in_review" },
  merged: {},
  withdrawn: {},
};

/** The status that `move` leads to, or undefined when it cannot be taken now. */
export const nextStatus = (status: Status, move: Move): Status | undefined => NEXT[status][move];

/** What the console offers as buttons, and all that the API accepts. */
export const allowedDecisions = (status: Status): Decision[] =>
  Decision.options.filter((decision) => nextStatus(status, decision) !== undefined);

/** Statuses that still ask for a reviewer's eye. */
export const OPEN_STATUSES: readonly Status[] = ["received", "in_review", "needs_info"];

/** Statuses whose site stands in the public register. */
export const PUBLIC_STATUSES: readonly Status[] = ["published", "kept_as_memory"];

/** Decisions that the reporter is owed a reason for. */
export const REASON_REQUIRED: readonly Decision[] = ["ask_for_info", "mark_too_small", "decline"];
