import * as z from "zod/mini";
import { Bbox, MultiPolygon } from "./geojson.ts";

/** Official layers: cadastral parcels, communes, and the sites à réaménager of the Walloon Region. */
export const LayerKind = z.enum(["parcels", "communes", "sar"]);
export type LayerKind = z.infer<typeof LayerKind>;

/** A layer that operators imported. */
export const Layer = z.object({
  kind: LayerKind,
  name: z.string(),
  source: z.string(),
  /** As the source says it; empty when it does not. */
  dated: z.string(),
  features: z.number(),
  bounds: z.nullable(Bbox),
  importedAt: z.iso.datetime(),
});
export type Layer = z.infer<typeof Layer>;

/** A cadastral parcel. Without legal value. */
export const Parcel = z.object({
  type: z.literal("Feature"),
  geometry: MultiPolygon,
  properties: z.object({
    /** Capakey: `62813E0188/00D000`. */
    ident: z.string(),
    label: z.string(),
    /** Square metres on the WGS84 ellipsoid. */
    areaM2: z.number(),
  }),
});
export type Parcel = z.infer<typeof Parcel>;
