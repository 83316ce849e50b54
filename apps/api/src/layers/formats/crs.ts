/** The reference systems that Belgian layers come in: Lambert 72, Lambert 2008, WGS84. */
export const EPSG_CODES = [31370, 3812, 4326] as const;
export type EpsgCode = (typeof EPSG_CODES)[number];

/** Names that ESRI and the OGC give to them in WKT (.prj files, FlatGeobuf). */
const WKT_NAMES: [RegExp, EpsgCode][] = [
  [/^\W*PROJ(CS|CRS)\["[^"]*lambert[ _]*(belge[ _]*)?(72|1972)/i, 31370],
  [/^\W*PROJ(CS|CRS)\["[^"]*(belge|belgian)[^"]*72/i, 31370],
  [/^\W*PROJ(CS|CRS)\["[^"]*lambert[ _]*2008/i, 3812],
  [/^\W*GEOG(CS|CRS)\["[^"]*(WGS[ _]*(19)?84|CRS84)/i, 4326],
];

/** The EPSG code that a text names: "EPSG:31370", a URN, an OGC address, CRS84, or WKT. Undefined when it is none of ours. */
export function epsgOf(text: string): EpsgCode | undefined {
  const named = WKT_NAMES.find(([pattern]) => pattern.test(text))?.[1];
  if (named) return named;
  if (/^\W*(PROJ|GEOG|COMPD|BOUND)/i.test(text)) return undefined; // WKT of another system, whatever codes it cites
  if (/CRS84$/.test(text)) return 4326;
  const code = Number(/(?:^|\D)(\d{4,6})$/.exec(text.trim())?.[1]);
  return EPSG_CODES.find((known) => known === code);
}
