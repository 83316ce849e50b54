import * as z from "zod/mini";
import { text } from "./text.ts";

export const MOST_PHOTOS = 6;

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
