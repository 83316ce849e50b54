import type { PublicOutline } from "@manufacture/contract/public-outline";
import type { Dossier, NewDecision } from "@manufacture/contract/queue";
import { type Decision, REASON_REQUIRED } from "@manufacture/contract/review";
import { text } from "../text/text.ts";
import { communeIn, type Draft, isPublication, nameIn, photosIn, publicDescriptionIn } from "./draft.ts";
import { tagsToSend } from "./tags.ts";

/** Metres a generalised outline may have, as the contract says. */
export const TOLERANCE_M = { min: 5, max: 500 } as const;
export const RADIUS_M = { min: 50, max: 2000 } as const;

export type FieldName = "reason" | "name" | "toleranceM" | "radiusM";
export type FieldErrors = Partial<Record<FieldName, string>>;

const metres = (typed: string, { min, max }: { min: number; max: number }): number | undefined => {
  const value = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
};

/** The public outline as chosen, or undefined while its metres cannot be read. */
export function outlineIn({ outlineKind, toleranceM, radiusM }: Draft): PublicOutline | undefined {
  if (outlineKind === "exact") return { kind: "exact" };
  if (outlineKind === "simplified") {
    const tolerance = metres(toleranceM, TOLERANCE_M);
    return tolerance === undefined ? undefined : { kind: "simplified", toleranceM: tolerance };
  }
  const radius = metres(radiusM, RADIUS_M);
  return radius === undefined ? undefined : { kind: "disc", radiusM: radius };
}

/** What stops this decision from being sent; empty when nothing does. */
export function errorsIn(draft: Draft, decision: Decision, dossier: Dossier): FieldErrors {
  const { forms } = text.review;
  const errors: FieldErrors = {};
  if (REASON_REQUIRED.includes(decision) && !draft.reasons[decision]?.trim()) {
    const { ask_for_info, mark_too_small, decline } = forms.reasonMissing;
    errors.reason =
      decision === "ask_for_info" ? ask_for_info : decision === "decline" ? decline : mark_too_small;
  }
  if (!isPublication(decision)) return errors;
  if (nameIn(draft, dossier).trim().length < 3) errors.name = forms.nameMissing;
  if (!outlineIn(draft)) {
    const [field, { min, max }] =
      draft.outlineKind === "disc"
        ? (["radiusM", RADIUS_M] as const)
        : (["toleranceM", TOLERANCE_M] as const);
    errors[field] = forms.metresWrong(min, max);
  }
  return errors;
}

/** What is sent. Only a publication carries what the public will read. */
export function bodyOf(draft: Draft, decision: Decision, dossier: Dossier): NewDecision {
  const reason = draft.reasons[decision]?.trim();
  const note = draft.note.trim();
  const publicOutline = outlineIn(draft);
  return {
    decision,
    ...(reason && { reason }),
    ...(note && { note }),
    ...(draft.tags && { tags: tagsToSend(draft.tags, dossier.allTags) }),
    ...(isPublication(decision) && {
      name: nameIn(draft, dossier).trim(),
      commune: communeIn(draft, dossier).trim(),
      address: draft.address.trim(),
      publicDescription: publicDescriptionIn(draft, dossier).trim(),
      ...(publicOutline && { publicOutline }),
      ...(dossier.photos.length > 0 && { photos: [...photosIn(draft, dossier)] }),
    }),
  };
}

/** A ready sentence replaces another ready one, and comes after what was typed by hand. */
export function withTemplate(typed: string, template: string, templates: readonly string[]): string {
  const kept = typed.trim();
  return !kept || templates.includes(kept) ? template : `${kept}\n${template}`;
}
