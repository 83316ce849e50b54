import type { Locale } from "@manufacture/contract/locale";
import type { OutlineRule } from "@manufacture/contract/verdict";

/** What a sentence may say, each quantity written out in the reader's language with its unit. */
export interface Facts {
  area: string;
  missing: string;
  min: string;
  floor: string;
  max: string;
  corners: string;
  maxCorners: string;
}

/** Belgium's customs where they differ from the neighbour's: thin spaces in French, points in Dutch and German. */
const TAGS: Record<Locale, string> = { fr: "fr-BE", en: "en-GB", nl: "nl-BE", de: "de-DE" };

export function factsOf(
  { areaM2, corners, rule }: { areaM2: number | null; corners: number; rule: OutlineRule },
  locale: Locale,
): Facts {
  const count = new Intl.NumberFormat(TAGS[locale], { maximumFractionDigits: 0 });
  const squareMetres = (area: number) => `${count.format(area)}\u00a0m²`;
  return {
    area: squareMetres(areaM2 ?? 0),
    // Rounded up to tens: "about", and never "about 0".
    missing: squareMetres(Math.max(10, Math.ceil((rule.minAreaM2 - (areaM2 ?? 0)) / 10) * 10)),
    min: squareMetres(rule.minAreaM2),
    floor: squareMetres(rule.floorAreaM2),
    max: squareMetres(rule.maxAreaM2),
    corners: count.format(corners),
    maxCorners: count.format(rule.maxCorners),
  };
}
