import type { Register, Stage } from "@manufacture/contract/site";

/** The stage whose mark stands for a whole register in the legend. */
export const REGISTER_MARKS: Readonly<Record<Register, Stage>> = {
  friche: "known",
  memoire: "memoire",
  subjective: "tiers_lieu",
};
