import type { Locale } from "@manufacture/contract/locale";
import type { Messages } from "./text.ts";

/** Each language is fetched by those who read it. */
export const CATALOGUES: Record<Locale, () => Promise<Messages>> = {
  fr: async () => (await import("./fr.ts")).fr,
  en: async () => (await import("./en.ts")).en,
  nl: async () => (await import("./nl.ts")).nl,
  de: async () => (await import("./de.ts")).de,
};
