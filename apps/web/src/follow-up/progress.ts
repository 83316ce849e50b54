import type { Status } from "@manufacture/contract/review";

export type StepName = "received" | "review" | "decision";
export type StepState = "done" | "current" | "ahead";

const AT: Readonly<Record<Status, 0 | 1 | 2>> = {
  received: 0,
  in_review: 1,
  needs_info: 1,
  published: 2,
  kept_as_memory: 2,
  too_small: 2,
  declined: 2,
  merged: 2,
  withdrawn: 2,
};

/** The three steps of a report's life as its reporter sees it; undefined once it was withdrawn: nothing is under way. */
export function progressOf(status: Status): readonly { name: StepName; state: StepState }[] | undefined {
  if (status === "withdrawn") return undefined;
  const at = AT[status];
  const names = ["received", "review", "decision"] as const;
  return names.map((name, index) => ({
    name,
    state: index < at ? "done" : index === at ? "current" : "ahead",
  }));
}
