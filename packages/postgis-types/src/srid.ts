/** PostGIS's SRID_MAXIMUM: the type modifier of a column has room for no more. */
const largestSrid = 999_999;

/** True for a SRID that PostGIS stores: 1 to 999999. Zero means "unknown" there and `null` here. */
export const isSrid = (srid: number): boolean => Number.isInteger(srid) && srid > 0 && srid <= largestSrid;

/** @throws RangeError for a SRID that PostGIS would not store. */
export function checkSrid(srid: number): number {
  if (!isSrid(srid)) throw new RangeError(`SRID ${srid} is not a whole number from 1 to ${largestSrid}.`);
  return srid;
}
