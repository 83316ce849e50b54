import * as z from "zod/mini";
import { Bbox, MultiPolygon, Point } from "./geojson.ts";
import { PublicPhoto } from "./photo.ts";

/** The three registers of the map, never mixed up. */
export const Register = z.enum(["friche", "memoire", "subjective"]);
export type Register = z.infer<typeof Register>;

/** Where a place stands on its life line. `known` is a brownfield on record that nobody has proposed yet. */
export const Stage = z.enum([
  "candidate",
  "known",
  "small_site",
  "occupation",
  "tiers_lieu",
  "memoire",
  "reconverted",
]);
export type Stage = z.infer<typeof Stage>;

/** The register a stage is shown in; tiers-lieux are what the subjective map is anchored on. */
export const REGISTER_OF: Record<Stage, Register> = {
  candidate: "friche",
  known: "friche",
  small_site: "friche",
  occupation: "friche",
  reconverted: "memoire",
  memoire: "memoire",
  tiers_lieu: "subjective",
};

export const Certainty = z.enum(["high", "medium", "low"]);
export type Certainty = z.infer<typeof Certainty>;

/** The colours a tag may have, by their names in the palette. */
export const TagColour = z.enum(["brick", "ochre", "blue", "moss", "plum", "grey"]);
export type TagColour = z.infer<typeof TagColour>;

export const Tag = z.object({
  slug: z.string(),
  label: z.string(),
  group: z.string(),
  colour: z.nullable(TagColour),
});
export type Tag = z.infer<typeof Tag>;

export const Episode = z.object({
  kind: z.enum(["etnikart", "braderie", "occupation", "convention", "other"]),
  title: z.string(),
  /** The years as the sources say them; null when no source gives one. */
  years: z.nullable(z.string()),
  certainty: Certainty,
  sources: z.array(z.string()),
});
export type Episode = z.infer<typeof Episode>;

/** What a list or a map needs of a site. */
export const SiteSummary = z.object({
  slug: z.string(),
  name: z.string(),
  stage: Stage,
  register: Register,
  commune: z.nullable(z.string()),
  /** Square metres: measured from the public outline, or as the sources say. */
  areaM2: z.nullable(z.number()),
  certainty: Certainty,
  /** Radius around `position` in which the place really is, in metres. */
  positionErrorM: z.nullable(z.number()),
  tags: z.array(z.string()),
});
export type SiteSummary = z.infer<typeof SiteSummary>;

const Located = z.union([MultiPolygon, Point]);

export const SiteFeature = z.object({
  type: z.literal("Feature"),
  id: z.string(),
  geometry: Located,
  properties: SiteSummary,
});
export type SiteFeature = z.infer<typeof SiteFeature>;

export const SiteCollection = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(SiteFeature),
  /** Around all that match; left out when nothing does. */
  bbox: z.optional(Bbox),
  /** Sites that match, whatever the page. */
  numberMatched: z.number(),
  /** Their area together in m², and whether every one of them has a known area: if not, it is a least. */
  areaM2: z.number(),
  everyAreaKnown: z.boolean(),
  /** How many there would be of each stage, were neither stage nor register asked for. */
  stages: z.record(Stage, z.number()),
  /** Give it back as `cursor` for the next page; null on the last one. */
  next: z.nullable(z.string()),
});
export type SiteCollection = z.infer<typeof SiteCollection>;

/** Everything the public may read of a site. */
export const Site = z.object({
  ...SiteSummary.shape,
  geometry: Located,
  position: Point,
  address: z.nullable(z.string()),
  formerUse: z.nullable(z.string()),
  state: z.nullable(z.string()),
  description: z.nullable(z.string()),
  years: z.nullable(z.string()),
  sources: z.array(z.string()),
  positionBasis: z.nullable(z.string()),
  tagList: z.array(Tag),
  episodes: z.array(Episode),
  photos: z.array(PublicPhoto),
  publishedAt: z.iso.datetime(),
});
export type Site = z.infer<typeof Site>;
