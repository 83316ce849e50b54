import * as z from "zod/mini";
import { LineString, MultiPolygon, Outline, Point } from "./geojson.ts";

/** Everything that can be said of an outline, in the order in which a person should hear it. */
export const DefectCode = z.enum([
  "not_an_outline",
  "not_finite",
  "too_many_corners",
  "too_few_corners",
  "swapped_axes",
  "other_country",
  "unclosed",
  "duplicate_corner",
  "spike",
  "self_crossing",
  "ring_touches_itself",
  "hole_outside",
  "holes_overlap",
  "interior_split",
  "parts_overlap",
  "too_large",
  "too_tiny",
  "out_of_territory",
  "too_small",
  "nearly_large_enough",
]);
export type DefectCode = z.infer<typeof DefectCode>;

/**
 * One thing to say of an outline.
 * `refused` stops the report, `notice` lets it through and says so (a kind path, a zone, a silent repair).
 * `place` is where it is wrong (WGS84); `cure` is the whole outline once this defect is mended.
 */
export const Defect = z.object({
  code: DefectCode,
  severity: z.enum(["refused", "notice"]),
  place: z.optional(z.union([Point, LineString])),
  cure: z.optional(Outline),
});
export type Defect = z.infer<typeof Defect>;

/** Where a report goes once its outline is accepted. */
export const Path = z.enum(["candidate", "to_check", "small_site"]);
export type Path = z.infer<typeof Path>;

export const Verdict = z.object({
  accepted: z.boolean(),
  /** Present when accepted. */
  path: z.optional(Path),
  /** The outline as it would be stored: 2D, closed, wound as RFC 7946 says, no duplicate corner. Present when accepted. */
  outline: z.optional(MultiPolygon),
  /** Square metres on the WGS84 ellipsoid; null when the outline has no meaningful area. */
  areaM2: z.nullable(z.number()),
  corners: z.number(),
  defects: z.array(Defect),
});
export type Verdict = z.infer<typeof Verdict>;

/** What a call asks of an outline. Areas in m²; shapes in WGS84. */
export const OutlineRule = z.object({
  minAreaM2: z.number(),
  /** Below this an outline is a slip of the finger, not a site. */
  floorAreaM2: z.number(),
  maxAreaM2: z.number(),
  maxCorners: z.number(),
  /** Outside it: a clear warning, accepted as "hors zone". */
  territory: MultiPolygon,
  /** Outside it and outside the territory: refused. */
  country: MultiPolygon,
});
export type OutlineRule = z.infer<typeof OutlineRule>;

/** A hand-drawn outline is a few per cent off: from this share of the minimum on it passes as "à vérifier". */
export const NEARLY_RATIO = 0.95;
