import { languageTag } from "../text/typography.ts";

/** "23 novembre, 16:05", at Liège. `at` in ms since 1970. */
export const dateText = (at: number): string =>
  new Date(at).toLocaleString(languageTag(), {
    timeZone: "Europe/Brussels",
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
