import type { Locale } from "@manufacture/contract/locale";
import type { Defect, DefectCode, OutlineRule } from "@manufacture/contract/verdict";
import { type Facts, factsOf } from "./facts.ts";
import { de } from "./sentences/de.ts";
import { en } from "./sentences/en.ts";
import { fr } from "./sentences/fr.ts";
import { nl } from "./sentences/nl.ts";

export type Sentences = Record<DefectCode, (facts: Facts) => string>;

const SENTENCES: Record<Locale, Sentences> = { fr, en, nl, de };

/** What to tell a person of one defect, and what they can do. The facts are those of the verdict it comes from. */
export const explain = (
  { code }: Pick<Defect, "code">,
  facts: { areaM2: number | null; corners: number; rule: OutlineRule },
  locale: Locale,
): string => SENTENCES[locale][code](factsOf(facts, locale));
