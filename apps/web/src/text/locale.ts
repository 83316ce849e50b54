import { type Locale, pathIn, preferredLocale } from "@manufacture/contract/locale";

let chosen: Locale | undefined;

/** Says in which language this page is read; the pages that the server writes have no document to say it. */
export function readIn(locale: Locale): void {
  chosen = locale;
}

/** The language of this page. A service worker has no page: French. */
export const currentLocale = (): Locale =>
  chosen ?? preferredLocale([globalThis.document?.documentElement.lang ?? "fr"]);

/** Where a page is in the language one reads; `path` names none, and may bring its query. */
export const here = (path: string): string => pathIn(currentLocale(), path);
