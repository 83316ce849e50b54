import * as z from "zod/mini";
import type { Locale } from "./locale.ts";

/** Words that belong to the data, in French and as many of our other languages as somebody has written. */
export const Localised = z.object({
  fr: z.string(),
  en: z.optional(z.string()),
  nl: z.optional(z.string()),
  de: z.optional(z.string()),
});
export type Localised = z.infer<typeof Localised>;

/** The words in the reader's language; French, the source, where nobody has translated them. */
export const said = (words: Localised, locale: Locale): string => words[locale] ?? words.fr;
