import * as z from "zod/mini";
import type { Bbox, Position } from "./geojson.ts";
import { numberFromText } from "./number-text.ts";

/** A whole number written in a URL, between `min` and `max`. */
export const integerText = (min: number, max: number) =>
  z.pipe(
    z.string().check(
      z.regex(/^\d{1,9}$/),
      z.refine((text) => Number(text) >= min && Number(text) <= max),
    ),
    z.transform((text: string) => Number(text)),
  );

/** `west,south,east,north` in WGS84 degrees, as GeoJSON and the OGC write it. */
export const bboxText = z.pipe(
  z.string().check(
    z.maxLength(120),
    z.refine((text) => parseBbox(text) !== undefined),
  ),
  z.transform((text: string) => parseBbox(text) as Bbox), // refined just above
);

function parseBbox(text: string): Bbox | undefined {
  const numbers = text.split(",").map(numberFromText);
  const [west, south, east, north] = numbers;
  if (
    numbers.length !== 4 ||
    west === undefined ||
    south === undefined ||
    east === undefined ||
    north === undefined
  )
    return undefined;
  if (west > east || south > north) return undefined;
  if (west < -180 || east > 180 || south < -90 || north > 90) return undefined;
  return [west, south, east, north];
}

/** `longitude,latitude` in WGS84 degrees. */
export const positionText = z.pipe(
  z.string().check(
    z.maxLength(60),
    z.refine((text) => parsePosition(text) !== undefined),
  ),
  z.transform((text: string) => parsePosition(text) as Position), // refined just above
);

function parsePosition(text: string): Position | undefined {
  const [lng, lat, more] = text.split(",").map(numberFromText);
  if (lng === undefined || lat === undefined || more !== undefined) return undefined;
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? [lng, lat] : undefined;
}
