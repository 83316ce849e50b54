import { LOCALES } from "@manufacture/contract/locale";
import type { Localised } from "@manufacture/contract/localised";
import { withoutEmpty } from "@manufacture/contract/sayable";
import { text } from "../text/text.ts";
import type { Values } from "./values.ts";

/** Words by language as fields: "title.fr", "title.nl"… */
export const saidValues = (name: string, words: Localised | undefined): Values =>
  Object.fromEntries(LOCALES.map((locale) => [`${name}.${locale}`, words?.[locale] ?? ""]));

/** The fields as words by language; French is empty when nobody wrote it. */
export const saidIn = (values: Values, name: string): Localised =>
  withoutEmpty(Object.fromEntries(LOCALES.map((locale) => [locale, values[`${name}.${locale}`]])));

/** The same as it is being typed, spaces and all: a word is not finished at every stroke. */
export function typedIn(values: Values, name: string): Localised {
  const typed = LOCALES.flatMap((locale) => {
    const words = values[`${name}.${locale}`];
    return words ? [[locale, words] as const] : [];
  });
  return { fr: "", ...Object.fromEntries(typed) };
}

/** "Titre (Néerlandais)", for a field of `saidValues`. */
export function saidLabel(key: string, label: string): string {
  const locale = LOCALES.find((one) => key.endsWith(`.${one}`));
  return locale ? `${label} (${text.calls.languages[locale]})` : label;
}
