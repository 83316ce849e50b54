import type { Locale } from "@manufacture/contract/locale";
import { currentLocale } from "./locale.ts";

/** Narrow no-break space, in French before ; ! ? and between thousands. */
export const NNBSP = "\u202f";
/** No-break space, in French before : and inside « ». */
export const NBSP = "\u00a0";

const TAGS: Record<Locale, string> = { fr: "fr-BE", en: "en-GB", nl: "nl-BE", de: "de-BE" };

/** The BCP 47 tag by which dates and numbers are written on this page. */
export const languageTag = (): string => TAGS[currentLocale()];

const format = (value: number, maximumFractionDigits: number): string => {
  const written = value.toLocaleString(languageTag(), { maximumFractionDigits });
  return currentLocale() === "fr" ? written.replace(/[\s.]/g, NNBSP) : written;
};

/** "12 345" in French, "12,345" in English: a whole number, its thousands apart. */
export const grouped = (value: number): string => format(value, 0);

/** "1,5" in French, "1.5" in English: one digit after the mark at most. */
export const decimal = (value: number): string => format(value, 1);

/** Between a label and what it says: "Objet : " in French, "Subject: " elsewhere. */
export const colon = (): string => (currentLocale() === "fr" ? `${NBSP}: ` : ": ");

/** A label in the middle of a sentence; a German noun keeps its capital. */
export const inSentence = (label: string): string => (currentLocale() === "de" ? label : label.toLowerCase());

/** An area as people write it: "2 930 m²" below 10 000 m², "18,6 ha" above. `areaM2` in square metres. */
export function areaText(areaM2: number): string {
  if (areaM2 < 10_000) return `${grouped(Math.round(areaM2))}${NBSP}m²`;
  const hectares = areaM2 / 10_000;
  return `${hectares < 100 ? decimal(hectares) : grouped(hectares)}${NBSP}ha`;
}
