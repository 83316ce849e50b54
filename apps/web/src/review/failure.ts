import { Refusal, Unreachable } from "../api.ts";
import { text } from "../text/text.ts";

export const isStatus = (error: unknown, status: number): error is Refusal =>
  error instanceof Refusal && error.problem.status === status;

/** Why a call failed, as a sentence for the reviewer. */
export function failureSentence(error: unknown): string {
  const { failures, unreachable } = text.review;
  if (error instanceof Unreachable) return unreachable;
  if (!(error instanceof Refusal)) return failures.server;
  const { status, title, detail, fields } = error.problem;
  if (status === 401) return failures.expired;
  if (status === 409) return failures.notAllowedNow;
  if (status >= 500) return failures.server;
  return fields?.[0]?.detail ?? detail ?? title;
}
