import * as z from "zod/mini";
import { Bbox } from "./geojson.ts";

/** A tiled layer as TileJSON 3.0.0 describes it. */
export const TileJson = z.object({
  tilejson: z.literal("3.0.0"),
  name: z.string(),
  /** Names the state of the public map; it is in the addresses of the tiles. */
  version: z.string(),
  attribution: z.string(),
  tiles: z.tuple([z.string()]),
  minzoom: z.number(),
  maxzoom: z.number(),
  bounds: Bbox,
  vector_layers: z.array(
    z.object({ id: z.string(), description: z.string(), fields: z.record(z.string(), z.string()) }),
  ),
});
export type TileJson = z.infer<typeof TileJson>;
