import * as z from "zod/mini";
import { Position } from "./geojson.ts";

/** A place that a geocoder found. */
export const GeocodedPlace = z.object({ name: z.string(), detail: z.optional(z.string()), at: Position });
export type GeocodedPlace = z.infer<typeof GeocodedPlace>;

export const Geocoded = z.object({ places: z.array(GeocodedPlace), attribution: z.string() });
export type Geocoded = z.infer<typeof Geocoded>;
