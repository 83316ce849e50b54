import { LayerKind } from "@manufacture/contract/layer";
import { layerRoutes } from "@manufacture/contract/layer-routes";
import type { TileJson } from "@manufacture/contract/tile-json";
import type { FastifyInstance } from "fastify";
import { makeAnswer } from "../answers/answer.ts";
import type { AnswerCache } from "../answers/answer-cache.ts";
import { KeptAnswer } from "../answers/send.ts";
import type { AerialSettings } from "../config.ts";
import type { Pooled } from "../db.ts";
import { door } from "../door.ts";
import { Refusal } from "../refusal.ts";
import { MAX_ZOOM, parseAddress } from "../tiles/tile-address.ts";
import { cutLayerTile, FIRST_ZOOM } from "./layer-tile.ts";
import { loadedLayers, parcelAt, parcelByIdent } from "./layers.sql.ts";

const IMMUTABLE = "public, max-age=86400, immutable";

const notFound = () => new Refusal(404, "tile_not_found");

/** Official layers, to anybody: what is loaded, and single parcels. */
export function layerDataRoutes(
  app: FastifyInstance,
  publicDb: Pooled,
  known: { geocoder: boolean; aerial: AerialSettings | undefined },
) {
  door(app, layerRoutes.layers, async ({ reply }) => {
    reply.header("cache-control", "no-cache");
    const layers = await loadedLayers(publicDb);
    return {
      layers: layers.map(({ id: _, version: __, ...layer }) => layer),
      geocoder: known.geocoder,
      aerial: known.aerial ? { attribution: known.aerial.attribution } : null,
    };
  });

  door(
    app,
    layerRoutes.parcel,
    async ({ query: { at, ident }, reply }) => {
      const parcel = at
        ? await parcelAt(publicDb, at)
        : ident
          ? await parcelByIdent(publicDb, ident)
          : undefined;
      if (!parcel) throw new Refusal(404, "parcel_not_found");
      reply.header("cache-control", "no-cache");
      return parcel;
    },
    { max: 600, windowMs: 10 * 60_000 },
  );
}

/** Official layers as vector tiles, read from the database and kept under the layer's version. */
export function layerTileRoutes(
  app: FastifyInstance,
  publicDb: Pooled,
  cache: AnswerCache,
  publicUrl: string,
) {
  const layerOf = async (kind: string | undefined) => {
    const layer = (await loadedLayers(publicDb)).find((loaded) => loaded.kind === kind);
    if (!layer) throw notFound();
    return layer;
  };

  door(app, layerRoutes.layerTileJson, async ({ params, reply }) => {
    const kind = LayerKind.safeParse(/^(\w+)\.json$/.exec(params.file)?.[1]).data;
    const layer = await layerOf(kind);
    reply.header("cache-control", "no-cache");
    return {
      tilejson: "3.0.0",
      name: layer.name,
      version: layer.version,
      attribution: [layer.source, layer.dated].filter(Boolean).join(", ") || layer.name,
      tiles: [`${publicUrl}/tiles/reference/${layer.kind}/${layer.version}/{z}/{x}/{y}.mvt`],
      minzoom: FIRST_ZOOM[layer.kind],
      maxzoom: MAX_ZOOM,
      bounds: layer.bounds ?? [-180, -85, 180, 85],
      vector_layers: [
        {
          id: layer.kind,
          description: "Official outlines, without legal value",
          fields: { ident: "Official identifier", label: "Its name, when it is another" },
        },
      ],
    } satisfies TileJson;
  });

  door(app, layerRoutes.layerTile, async ({ params }) => {
    const row = /^(\d{1,5})\.mvt$/.exec(params.file)?.[1];
    const address = row === undefined ? undefined : parseAddress(params.z, params.x, row);
    if (!address) throw notFound();
    const layer = await layerOf(params.kind);
    const { z, x, y } = address;
    const key = ["reference", layer.version, z, x, y].join("/");
    const answer = await cache.getLater(key, async () =>
      makeAnswer(layerRoutes.layerTile.type, await cutLayerTile(publicDb, layer, address)),
    );
    // Under another version's name, what is true now may be shown but not kept.
    return new KeptAnswer(answer, params.version === layer.version ? IMMUTABLE : "no-store");
  });
}
