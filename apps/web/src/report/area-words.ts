import { grouped, NBSP } from "../text/typography.ts";

/** An area measured on a hand-drawn outline: to the square metre while it counts for the threshold, to 100 m² beyond. */
export const measuredText = (areaM2: number): string =>
  `${grouped(areaM2 < 10_000 ? Math.round(areaM2) : Math.round(areaM2 / 100) * 100)}${NBSP}m²`;

/** What is missing to `minAreaM2`, rounded up to tens as the verdict's sentence says it: never to nothing. */
export const missingText = (areaM2: number, minAreaM2: number): string =>
  `${grouped(Math.max(10, Math.ceil((minAreaM2 - areaM2) / 10) * 10))}${NBSP}m²`;
