import * as z from "zod/mini";

/** WGS84 (EPSG:4326) degrees, longitude first, as RFC 7946 orders them. */
export const Position = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);
export type Position = z.infer<typeof Position>;

/** A closed ring: the last position repeats the first. */
export const Ring = z.array(Position).check(z.minLength(4));
export type Ring = z.infer<typeof Ring>;

export const Point = z.object({ type: z.literal("Point"), coordinates: Position });
export type Point = z.infer<typeof Point>;

export const LineString = z.object({
  type: z.literal("LineString"),
  coordinates: z.array(Position).check(z.minLength(2)),
});
export type LineString = z.infer<typeof LineString>;

export const Polygon = z.object({
  type: z.literal("Polygon"),
  coordinates: z.array(Ring).check(z.minLength(1)),
});
export type Polygon = z.infer<typeof Polygon>;

export const MultiPolygon = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(Ring).check(z.minLength(1))).check(z.minLength(1)),
});
export type MultiPolygon = z.infer<typeof MultiPolygon>;

/** The shape of a site, holes allowed. WGS84, longitude first. */
export const Outline = z.discriminatedUnion("type", [Polygon, MultiPolygon]);
export type Outline = z.infer<typeof Outline>;

/** west, south, east, north in WGS84 degrees. */
export const Bbox = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Bbox = z.infer<typeof Bbox>;
