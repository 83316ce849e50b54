import * as z from "zod/mini";
import { LOCALES } from "./locale.ts";
import type { Localised } from "./localised.ts";
import { text } from "./text.ts";

/** Words that somebody writes in our languages: French is needed, the others may be left out or empty. */
export const sayable = (max: number) =>
  z.strictObject({
    fr: text(1, max),
    en: z.optional(text(0, max)),
    nl: z.optional(text(0, max)),
    de: z.optional(text(0, max)),
  });

/** The same without the languages that were left empty: those fall back to French. */
export function withoutEmpty(
  words: {
    [Key in keyof Localised]?: string | undefined;
  },
): Localised {
  const written = LOCALES.flatMap((locale) => {
    const said = words[locale]?.trim();
    return said ? [[locale, said] as const] : [];
  });
  return { fr: "", ...Object.fromEntries(written) };
}
