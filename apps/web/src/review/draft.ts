import { type Dossier, OutlineReason, WorkingCopy } from "@manufacture/contract/dossier";
import type { PublicOutline } from "@manufacture/contract/public-outline";
import { Decision } from "@manufacture/contract/review";
import * as z from "zod/mini";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";

const OutlineKind = z.enum(["exact", "simplified", "generalised", "disc"]);
export type OutlineKind = z.infer<typeof OutlineKind>;

/** How the outline will be published, with its metres as typed. */
const OutlineChoice = z.object({
  kind: OutlineKind,
  toleranceM: z.string(),
  gridM: z.string(),
  radiusM: z.string(),
  reason: z.nullable(OutlineReason),
});
export type OutlineChoice = z.infer<typeof OutlineChoice>;

const WORDS = ["name", "commune", "address", "publicDescription"] as const;
export type Word = (typeof WORDS)[number];

/** What a reviewer typed and did not send yet. What is absent is still as the report says. */
export const Draft = z.object({
  /** The decision whose form is open. */
  decision: z.optional(Decision),
  reasons: z.partialRecord(Decision, z.string()),
  /** The private note that goes with a decision. */
  note: z.string(),
  words: z.partialRecord(z.enum(WORDS), z.string()),
  outline: z.optional(OutlineChoice),
  /** The report as it was when these changes began: what a colleague changes meanwhile is seen against it. */
  base: z.optional(z.object({ ...WorkingCopy.shape, name: z.nullable(z.string()) })),
});
export type Draft = z.infer<typeof Draft>;

export const EMPTY_DRAFT: Draft = { reasons: {}, note: "", words: {} };

/** The decisions that put a copy in the public register. */
export const isPublication = (decision: Decision): boolean =>
  decision === "publish" || decision === "keep_as_memory";

const SUGGESTED: Record<Word, (dossier: Dossier) => string> = {
  name: ({ kind, areaM2 }) => text.review.suggestedName[kind](areaText(areaM2)),
  commune: () => "",
  address: () => "",
  publicDescription: ({ description }) => description,
};

/** A word for the public: as it is being typed, else as the team prepared it, else as the report suggests it. */
export const wordIn = (draft: Draft, dossier: Dossier, word: Word): string =>
  draft.words[word] ?? dossier[word] ?? SUGGESTED[word](dossier);

/** Simplified is the careful choice between telling all and hiding all. */
const CAREFUL: OutlineChoice = {
  kind: "simplified",
  toleranceM: "20",
  gridM: "50",
  radiusM: "250",
  reason: null,
};

/** How the outline will be published: as it is being chosen, else as the team prepared it. */
export const choiceIn = (draft: Draft, { publicOutline, outlineReason }: Dossier): OutlineChoice =>
  draft.outline ?? { ...CAREFUL, ...(publicOutline && typed(publicOutline)), reason: outlineReason };

function typed(outline: PublicOutline): Partial<OutlineChoice> {
  switch (outline.kind) {
    case "exact":
      return { kind: "exact" };
    case "simplified":
      return { kind: "simplified", toleranceM: String(outline.toleranceM) };
    case "generalised":
      return { kind: "generalised", gridM: String(outline.gridM) };
    case "disc":
      return { kind: "disc", radiusM: String(outline.radiusM) };
  }
}

/** Whether something for the public waits to be saved. */
export const isDirty = ({ words, outline }: Draft): boolean =>
  Object.keys(words).length > 0 || outline !== undefined;
