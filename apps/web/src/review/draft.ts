import type { Dossier } from "@manufacture/contract/queue";
import { Decision } from "@manufacture/contract/review";
import * as z from "zod/mini";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";

const OutlineKind = z.enum(["exact", "simplified", "disc"]);
export type OutlineKind = z.infer<typeof OutlineKind>;

/** What a reviewer typed and did not send yet. What is absent is still as the report suggests it. */
export const Draft = z.object({
  /** The decision whose form is open. */
  decision: z.optional(Decision),
  reasons: z.partialRecord(Decision, z.string()),
  note: z.string(),
  /** Labels. */
  tags: z.optional(z.array(z.string())),
  name: z.optional(z.string()),
  commune: z.optional(z.string()),
  address: z.string(),
  publicDescription: z.optional(z.string()),
  outlineKind: OutlineKind,
  /** As typed. */
  toleranceM: z.string(),
  radiusM: z.string(),
  /** Ids of the photographs that the public will see; absent, all that have arrived. */
  photos: z.optional(z.array(z.string())),
});
export type Draft = z.infer<typeof Draft>;

/** Simplified is the careful choice between telling all and hiding all. */
export const EMPTY_DRAFT: Draft = {
  reasons: {},
  note: "",
  address: "",
  outlineKind: "simplified",
  toleranceM: "20",
  radiusM: "250",
};

/** The decisions that put a copy in the public register. */
export const isPublication = (decision: Decision): boolean =>
  decision === "publish" || decision === "keep_as_memory";

export const photosIn = (draft: Draft, { photos }: Dossier): readonly string[] =>
  draft.photos ?? photos.filter(({ received }) => received).map(({ id }) => id);

export const tagsIn = (draft: Draft, dossier: Dossier): readonly string[] => draft.tags ?? dossier.tags;

export const nameIn = (draft: Draft, { kind, areaM2 }: Dossier): string =>
  draft.name ?? text.review.suggestedName[kind](areaText(areaM2));

export const communeIn = (draft: Draft, { commune }: Dossier): string => draft.commune ?? commune ?? "";

export const publicDescriptionIn = (draft: Draft, { description }: Dossier): string =>
  draft.publicDescription ?? description;
