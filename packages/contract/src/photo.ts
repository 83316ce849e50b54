import * as z from "zod/mini";
import { text } from "./text.ts";

export const MOST_PHOTOS = 6;

/** Bytes of one picture as it may be sent. */
export const MOST_PICTURE_BYTES = 15 * 1_048_576;

/** Under which licence a photograph may be shown. */
export const PhotoLicence = z.enum(["CC-BY-4.0", "CC0-1.0"]);
export type PhotoLicence = z.infer<typeof PhotoLicence>;

/** A photograph that a report announces; its picture follows by itself, under the same id. */
export const NewPhoto = z.strictObject({
  id: z.uuid(),
  caption: z._default(text(0, 300), ""),
  author: z._default(text(0, 80), ""),
  licence: PhotoLicence,
});
export type NewPhoto = z.infer<typeof NewPhoto>;

/** What may change of a photograph that was sent; `rank` counts from 0. */
export const PhotoChange = z.strictObject({
  caption: z.optional(text(0, 300)),
  author: z.optional(text(0, 80)),
  licence: z.optional(PhotoLicence),
  rank: z.optional(z.int().check(z.minimum(0), z.maximum(MOST_PHOTOS - 1))),
});
export type PhotoChange = z.infer<typeof PhotoChange>;

/** `small` has sides of at most 480 px, `large` of at most 2 000 px. */
export const PhotoSize = z.enum(["small", "large"]);
export type PhotoSize = z.infer<typeof PhotoSize>;

/** A photograph of a report, as its reporter and the reviewers see it. Pixels of the large size; null while it is awaited. */
export const Photo = z.object({
  id: z.uuid(),
  caption: z.string(),
  author: z.string(),
  licence: PhotoLicence,
  width: z.nullable(z.number()),
  height: z.nullable(z.number()),
  received: z.boolean(),
});
export type Photo = z.infer<typeof Photo>;

/** A photograph of a published site: `/photos/{hash}/{size}.webp`. Pixels of the large size. */
export const PublicPhoto = z.object({
  hash: z.string(),
  caption: z.string(),
  /** What it shows, for those who do not see it; empty: the caption says it. */
  alt: z.string(),
  author: z.string(),
  licence: PhotoLicence,
  width: z.number(),
  height: z.number(),
});
export type PublicPhoto = z.infer<typeof PublicPhoto>;

/** Where the picture of a published photograph is. */
export const photoPath = (hash: string, size: PhotoSize): string => `/photos/${hash}/${size}.webp`;
