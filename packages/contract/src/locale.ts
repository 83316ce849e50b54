import * as z from "zod/mini";

/** French is the source language; Liège lies between the three others. */
export const Locale = z.enum(["fr", "en", "nl", "de"]);
export type Locale = z.infer<typeof Locale>;
export const LOCALES = Locale.options;

/** The language we have that the reader prefers, from an `Accept-Language` header or `navigator.languages`. */
export function preferredLocale(acceptLanguage: string | readonly string[] | undefined): Locale {
  const wanted = typeof acceptLanguage === "string" ? byQuality(acceptLanguage) : (acceptLanguage ?? []);
  for (const tag of wanted) {
    const known = Locale.safeParse(tag.slice(0, 2).toLowerCase());
    if (known.success) return known.data;
  }
  return "fr";
}

const byQuality = (header: string) =>
  header
    .split(",", 20)
    .map((part) => {
      const [tag = "", quality = ""] = part.split(";", 2);
      const q = Number(quality.trim().replace(/^q=/, "") || "1");
      return { tag: tag.trim(), q: Number.isFinite(q) ? q : 0 };
    })
    .sort((a, b) => b.q - a.q)
    .map(({ tag }) => tag);

/** The language a page's path says: French at the root, the others under their own first segment. */
export const localeOfPath = (path: string): Locale => {
  const known = Locale.safeParse(path.split("/", 2)[1]);
  return known.success ? known.data : "fr";
};

/** A page's path without its language: "/en/lieu/x" is "/lieu/x". */
export const pathWithoutLocale = (path: string): string => {
  const locale = localeOfPath(path);
  return path.startsWith(`/${locale}`) ? path.slice(locale.length + 1) || "/" : path;
};

/** The path of the same page in a language; `path` names none. */
export const pathIn = (locale: Locale, path: string): string =>
  locale === "fr" ? path : `/${locale}${path}`;
