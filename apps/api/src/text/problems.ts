import type { Locale } from "@manufacture/contract/locale";
import { de } from "./problems.de.ts";
import { en } from "./problems.en.ts";
import { fr } from "./problems.fr.ts";
import { nl } from "./problems.nl.ts";

export type ProblemType = keyof typeof fr.problems;
export type FieldFault = keyof typeof fr.fields;

/** What every language must say; French is the source. */
export interface ProblemTexts {
  problems: Record<ProblemType, string>;
  fields: Record<FieldFault, string>;
}

export const PROBLEM_TEXTS: Record<Locale, ProblemTexts> = { fr, en, nl, de };
