import { type Locale, preferredLocale } from "@manufacture/contract/locale";

/** The language of this page. French is complete; the page says so in `lang`. A service worker has no page. */
export const currentLocale = (): Locale =>
  preferredLocale([globalThis.document?.documentElement.lang ?? "fr"]);
