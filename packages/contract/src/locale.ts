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
