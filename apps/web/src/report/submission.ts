import type { Problem } from "@manufacture/contract/problem";
import type { routes } from "@manufacture/contract/routes";
import type { Verdict } from "@manufacture/contract/verdict";
import type * as z from "zod/mini";
import { Refusal, Unreachable } from "../api.ts";
import { outlineOf } from "../map/drawing/sketch.ts";
import { currentLocale } from "../text/locale.ts";
import { CALL } from "./call.ts";
import type { Draft } from "./draft.ts";

type Body = z.input<typeof routes.submit.body>;

/** What is sent of a draft that has an outline, a kind and a consent; undefined when one is missing. */
export function submissionOf({ id, sketch, answers }: Draft): Body | undefined {
  const outline = outlineOf(sketch.present);
  if (sketch.present.stage !== "closed" || !outline || !answers.kind || !answers.consent) return undefined;
  const { kind, story, email, displayName } = answers;
  return {
    id,
    call: CALL,
    outline,
    kind,
    description: story.trim(),
    ...(email.trim() && { email: email.trim() }),
    ...(displayName.trim() && { displayName: displayName.trim() }),
    consent: true,
    locale: currentLocale(),
  };
}

/** Why a report did not leave. Nothing is lost in any case: the draft stays. */
export type Failure =
  | { kind: "outline"; verdict: Verdict; sentence: string }
  | { kind: "refused"; sentence: string }
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
  if (problem.status === 422 && problem.verdict)
    return { kind: "outline", verdict: problem.verdict, sentence };
  if (problem.status === 429) return { kind: "too_many" };
  if (problem.status === 413) return { kind: "too_heavy" };
  if (problem.status >= 500) return { kind: "server" };
  const fields = (problem.fields ?? []).map(({ detail }) => detail);
  return { kind: "refused", sentence: [sentence, ...fields].join(" ") };
}
