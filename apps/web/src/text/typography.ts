/** Narrow no-break space, before ; ! ? and between thousands. */
export const NNBSP = "\u202f";
/** No-break space, before : and inside « ». */
export const NBSP = "\u00a0";

const number = new Intl.NumberFormat("fr-BE", { maximumFractionDigits: 0 });

/** An area as people write it: "2 930 m²" below 10 000 m², "18,6 ha" above. `areaM2` in square metres. */
export function areaText(areaM2: number): string {
  if (areaM2 < 10_000) return `${grouped(Math.round(areaM2))}${NBSP}m²`;
  const hectares = areaM2 / 10_000;
  const shown = hectares < 100 ? Math.round(hectares * 10) / 10 : Math.round(hectares);
  return `${String(shown).replace(".", ",")}${NBSP}ha`;
}

/** "12 345", with narrow no-break spaces. */
export const grouped = (value: number): string => number.format(value).replace(/[\s.]/g, NNBSP);
