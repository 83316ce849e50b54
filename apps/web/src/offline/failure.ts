import type { Problem } from "@manufacture/contract/problem";
import type { Verdict } from "@manufacture/contract/verdict";
import { Refusal, Unreachable } from "../api.ts";

/** Why a report did not leave. Nothing is lost in any case: the draft stays. */
export type Failure =
  | { kind: "outline"; verdict: Verdict; sentence: string }
  | { kind: "refused"; sentence: string }
  /** The call is paused or has ended: nothing is wrong with the report. */
  | { kind: "paused"; sentence: string }
  | { kind: "too_many" }
  | { kind: "too_heavy" }
  | { kind: "server" }
  | { kind: "unreachable" };

/** The failure behind what `call` threw; anything else is a fault of ours and is thrown on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Unreachable) return { kind: "unreachable" };
  if (error instanceof Refusal) return refusal(error.problem);
  throw error;
}

function refusal(problem: Problem): Failure {
  const sentence = problem.detail ?? problem.title;
  if (problem.type === "call_is_paused" || problem.type === "call_is_closed")
    return { kind: "paused", sentence };
  if (problem.status === 422 && problem.verdict)
    return { kind: "outline", verdict: problem.verdict, sentence };
  if (problem.status === 429) return { kind: "too_many" };
  if (problem.status === 413) return { kind: "too_heavy" };
  if (problem.status >= 500) return { kind: "server" };
  const fields = (problem.fields ?? []).map(({ detail }) => detail);
  return { kind: "refused", sentence: [sentence, ...fields].join(" ") };
}
