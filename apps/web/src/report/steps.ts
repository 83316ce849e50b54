import { here } from "../text/locale.ts";
import { parseView, type View } from "../url-state.ts";
import type { Draft } from "./draft.ts";

/** The steps of a report, one thing each, in order; their names are what the URL says: `?etape=decrire`. */
export const STEPS = ["ou", "decrire", "envies", "photos", "vous", "verifier"] as const;
export type Step = (typeof STEPS)[number];
/** `deja` comes between the first two when something is there already; `merci` is the end. */
export type Stop = Step | "deja" | "merci";

export interface StepUrl {
  readonly wanted: Stop;
  /** Where to go on to, when one came back to change a single thing. */
  readonly onward: Step | undefined;
  /** Where the map was when the person chose to report. */
  readonly view: View | undefined;
  /** At the end: which report it is the end of. */
  readonly report: string | undefined;
  /** A draft to go on with. */
  readonly draft: string | undefined;
}

const isStep = (name: string | null): name is Step => STEPS.some((step) => step === name);

/** What the URL's query asks for; the first step when it says nothing that exists. */
export function readStepUrl(search: string): StepUrl {
  const query = new URLSearchParams(search);
  const [stop, onward] = [query.get("etape"), query.get("puis")];
  return {
    wanted: stop === "merci" || stop === "deja" ? stop : isStep(stop) ? stop : "ou",
    onward: isStep(onward) ? onward : undefined,
    view: parseView(query.get("vue")),
    report: query.get("signalement") ?? undefined,
    draft: query.get("brouillon") ?? undefined,
  };
}

export const stepHref = (stop: Stop, more: { onward?: Step | undefined; report?: string } = {}): string => {
  const query = new URLSearchParams({
    ...(stop !== "ou" && { etape: stop }),
    ...(more.onward && { puis: more.onward }),
    ...(more.report && { signalement: more.report }),
  });
  return here(query.size > 0 ? `/signaler?${query}` : "/signaler");
};

/** The step that can be shown: no step can be skipped, whatever the URL says. */
export function reachableStep(wanted: Exclude<Stop, "merci">, { sketch, answers }: Draft): Step | "deja" {
  if (sketch.present.stage !== "closed") return "ou";
  if (wanted === "ou" || wanted === "deja" || answers.asked.kind) return wanted;
  return "decrire";
}

/** The step after this one; the last one stays. */
export const stepAfter = (step: Step | "deja"): Step =>
  step === "deja" ? "decrire" : (STEPS[STEPS.indexOf(step) + 1] ?? "verifier");
