import { type Locale, preferredLocale } from "@manufacture/contract/locale";

/** The language of this page. French is complete; the page says so in `lang`. */
export const currentLocale = (): Locale => preferredLocale([document.documentElement.lang]);
