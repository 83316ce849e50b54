import { Refusal, Unreachable } from "../api.ts";
import { text } from "../text/text.ts";

/** Why a setting was not saved, in a sentence; what was typed is kept in any case. */
export function failureSentence(error: unknown): string {
  if (error instanceof Unreachable) return text.calls.unreachable;
  if (!(error instanceof Refusal) || error.problem.status >= 500) return text.calls.broken;
  const { status, title, detail, fields = [] } = error.problem;
  if (status === 401) return text.calls.expired;
  const sentences = [...new Set(fields.map((field) => field.detail))];
  return [detail ?? title, ...sentences].join(" ");
}
