import type { Dossier, NewDecision, WorkingChange } from "@manufacture/contract/dossier";
import type { PublicOutline } from "@manufacture/contract/public-outline";
import { type Decision, REASON_REQUIRED } from "@manufacture/contract/review";
import { text } from "../text/text.ts";
import { choiceIn, type Draft, isPublication, type OutlineChoice, type Word, wordIn } from "./draft.ts";

/** Metres a public outline may have, as the contract says. */
export const METRES = {
  toleranceM: { min: 5, max: 500, step: 5 },
  gridM: { min: 20, max: 500, step: 10 },
  radiusM: { min: 50, max: 2000, step: 50 },
} as const;
export type Metres = keyof typeof METRES;

export type FieldName = "reason" | "name" | Metres;
export type FieldErrors = Partial<Record<FieldName, string>>;

const METRES_OF = { simplified: "toleranceM", generalised: "gridM", disc: "radiusM" } as const;

/** The metres that this kind of outline asks for. */
export const metresOf = (kind: OutlineChoice["kind"]): Metres | undefined =>
  kind === "exact" ? undefined : METRES_OF[kind];

function read(typed: string, { min, max }: { min: number; max: number }): number | undefined {
  const value = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

/** The public outline as chosen, or undefined while its metres cannot be read. */
export function outlineOf(choice: OutlineChoice): PublicOutline | undefined {
  const field = metresOf(choice.kind);
  if (!field) return { kind: "exact" };
  const metres = read(choice[field], METRES[field]);
  // The name of the metres goes with the kind, by the table above.
  return metres === undefined ? undefined : ({ kind: choice.kind, [field]: metres } as PublicOutline);
}

/** What stops the public card from being saved; empty when nothing does. */
export function cardErrors(draft: Draft, dossier: Dossier): FieldErrors {
  const { forms } = text.review;
  const errors: FieldErrors = {};
  if (wordIn(draft, dossier, "name").trim().length < 3) errors.name = forms.nameMissing;
  const choice = choiceIn(draft, dossier);
  const field = metresOf(choice.kind);
  if (field && !outlineOf(choice)) errors[field] = forms.metresWrong(METRES[field].min, METRES[field].max);
  return errors;
}

/** What stops this decision from being sent; empty when nothing does. */
export function errorsIn(draft: Draft, decision: Decision, dossier: Dossier): FieldErrors {
  const errors = isPublication(decision) ? cardErrors(draft, dossier) : {};
  if (REASON_REQUIRED.includes(decision) && !draft.reasons[decision]?.trim()) {
    const { ask_for_info, mark_too_small, decline } = text.review.forms.reasonMissing;
    errors.reason =
      decision === "ask_for_info" ? ask_for_info : decision === "decline" ? decline : mark_too_small;
  }
  return errors;
}

/** What a reviewer changed of the public card. */
export function changeIn(draft: Draft): WorkingChange {
  const words = Object.entries(draft.words).map(([word, typed]) => [word as Word, typed.trim()]);
  const publicOutline = draft.outline && outlineOf(draft.outline);
  return {
    ...Object.fromEntries(words),
    ...(draft.outline && publicOutline && { publicOutline, outlineReason: reasonOf(draft.outline) }),
  };
}

/** An exact outline hides nothing, and needs no reason. */
const reasonOf = ({ kind, reason }: OutlineChoice) => (kind === "exact" ? null : reason);

/** What is sent. Only a publication carries what the public will read. */
export function bodyOf(draft: Draft, decision: Decision, dossier: Dossier): NewDecision {
  const reason = draft.reasons[decision]?.trim();
  const note = draft.note.trim();
  const choice = choiceIn(draft, dossier);
  const publicOutline = outlineOf(choice);
  const word = (which: Word) => wordIn(draft, dossier, which).trim();
  return {
    decision,
    ...(reason && { reason }),
    ...(note && { note }),
    ...(isPublication(decision) && {
      name: word("name"),
      commune: word("commune"),
      address: word("address"),
      publicDescription: word("publicDescription"),
      outlineReason: reasonOf(choice),
      ...(publicOutline && { publicOutline }),
    }),
  };
}

/** A ready sentence replaces another ready one, and comes after what was typed by hand. */
export function withTemplate(typed: string, template: string, templates: readonly string[]): string {
  const kept = typed.trim();
  return !kept || templates.includes(kept) ? template : `${kept}\n${template}`;
}
