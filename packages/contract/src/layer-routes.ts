import * as z from "zod/mini";
import { Geocoded } from "./geocoder.ts";
import { Layer, LayerKind, Parcel } from "./layer.ts";
import { positionText } from "./query.ts";
import { nothing, route } from "./route.ts";
import { TileJson } from "./tile-json.ts";

/** What helps to say where: official layers with their tiles, single parcels, a geocoder. */
export const layerRoutes = {
  layers: route({
    method: "GET",
    path: "/api/layers",
    access: "public",
    summary: "The official layers that are loaded, with their sources",
    query: nothing,
    response: z.object({
      layers: z.array(Layer),
      /** Whether addresses can be asked for at /api/geocoder. */
      geocoder: z.boolean(),
      /** Whom to name under the aerial photograph at /tiles/aerial; null when there is none. */
      aerial: z.nullable(z.object({ attribution: z.string() })),
    }),
  }),
  layerTileJson: route({
    method: "GET",
    path: "/tiles/reference/:file",
    access: "public",
    summary: "An official layer as TileJSON 3.0: parcels.json, communes.json, sar.json",
    params: z.object({ file: z.string() }),
    query: nothing,
    response: TileJson,
  }),
  layerTile: route({
    method: "GET",
    path: "/tiles/reference/:kind/:version/:z/:x/:file",
    access: "public",
    summary: "A vector tile of an official layer, {y}.mvt; never another content under the same version",
    params: z.object({
      kind: LayerKind,
      version: z.string(),
      z: z.string(),
      x: z.string(),
      file: z.string(),
    }),
    query: nothing,
    type: "application/vnd.mapbox-vector-tile",
    response: z.unknown(),
  }),
  aerialTile: route({
    method: "GET",
    path: "/tiles/aerial/:z/:x/:y",
    access: "public",
    summary: "A tile of the aerial photograph that operators chose: JPEG, PNG or WebP",
    params: z.object({ z: z.string(), x: z.string(), y: z.string() }),
    query: nothing,
    type: "image/jpeg",
    response: z.unknown(),
  }),
  parcel: route({
    method: "GET",
    path: "/api/parcels",
    access: "public",
    summary: "The cadastral parcel at a place (`at=longitude,latitude`), or with an identifier (`ident=`)",
    query: z.strictObject({
      at: z.optional(positionText),
      ident: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
    }),
    response: Parcel,
  }),
  geocode: route({
    method: "GET",
    path: "/api/geocoder",
    access: "public",
    summary: "Addresses and places by name, from the geocoder that operators chose; 404 when they chose none",
    query: z.strictObject({ q: z.string().check(z.trim(), z.minLength(2), z.maxLength(120)) }),
    response: Geocoded,
  }),
} as const;
