import { parseView, type View } from "../url-state.ts";
import type { Draft } from "./draft.ts";

/** The steps of a report, one thing each, in order; their names are what the URL says: `?etape=decrire`. */
export const STEPS = ["ou", "decrire", "vous", "verifier"] as const;
export type Step = (typeof STEPS)[number];
export type Stop = Step | "merci";

export interface StepUrl {
  readonly wanted: Stop;
  /** Where to go on to, when one came back to change a single thing. */
  readonly onward: Step | undefined;
  /** Where the map was when the person chose to report. */
  readonly view: View | undefined;
}

const isStep = (name: string | null): name is Step => STEPS.some((step) => step === name);

/** What the URL's query asks for; the first step when it says nothing that exists. */
export function readStepUrl(search: string): StepUrl {
  const query = new URLSearchParams(search);
  const [stop, onward] = [query.get("etape"), query.get("puis")];
  return {
    wanted: stop === "merci" ? stop : isStep(stop) ? stop : "ou",
    onward: isStep(onward) ? onward : undefined,
    view: parseView(query.get("vue")),
  };
}

export const stepHref = (stop: Stop, onward?: Step): string =>
  `/signaler${stop === "ou" && !onward ? "" : `?${new URLSearchParams({ etape: stop, ...(onward && { puis: onward }) })}`}`;

/** The step that can be shown: no step can be skipped, whatever the URL says. */
export function reachableStep(wanted: Step, { sketch, answers }: Draft): Step {
  if (sketch.present.stage !== "closed") return "ou";
  if (wanted === "ou" || answers.kind) return wanted;
  return "decrire";
}

/** The step after this one; the last one stays. */
export const stepAfter = (step: Step): Step => STEPS[STEPS.indexOf(step) + 1] ?? "verifier";
