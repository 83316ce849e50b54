import { routes } from "@manufacture/contract/routes";
import type { TileJson } from "@manufacture/contract/tile-json";
import type { FastifyInstance } from "fastify";
import { makeAnswer } from "../answers/answer.ts";
import type { AnswerCache } from "../answers/answer-cache.ts";
import { KeptAnswer } from "../answers/send.ts";
import { door } from "../door.ts";
import { extentOf } from "../public-index/extent.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import type { PublicIndex } from "../public-index/public-index.ts";
import { Refusal } from "../refusal.ts";
import { cutTile } from "./cut.ts";
import { MAX_ZOOM, parseAddress } from "./tile-address.ts";
import { TILE_LAYERS, VECTOR_LAYERS } from "./tile-layers.ts";

/** A withdrawn site is gone from every cache within this time; from the origin it is gone at once. */
const KEPT_FOR_S = 3600;
const IMMUTABLE = `public, max-age=${KEPT_FOR_S}, immutable`;

/** Vector tiles, cut from the public index and kept under its version. */
export function tileRoutes(
  app: FastifyInstance,
  followed: FollowedIndex,
  cache: AnswerCache,
  publicUrl: string,
) {
  door(app, routes.tileJson, async ({ params, query, reply }) => {
    const layer = /^(\w+)\.json$/.exec(params.file)?.[1];
    const known = layer === undefined ? undefined : TILE_LAYERS.get(layer);
    if (!layer || !known) throw new Refusal(404, "tile_not_found");
    const { current } = followed;
    reply.header("cache-control", "no-cache");
    const filters = new URLSearchParams();
    for (const [name, value] of Object.entries(query)) if (value) filters.set(name, value);
    const address = `${publicUrl}/tiles/${layer}/${current.version}/{z}/{x}/{y}.mvt`;
    return {
      tilejson: "3.0.0",
      name: known.name,
      version: current.version,
      attribution: "11H22 · Manufacture",
      tiles: [filters.size ? `${address}?${filters}` : address],
      minzoom: 0,
      maxzoom: MAX_ZOOM,
      bounds: extentOf(current.select({ ...known.filter, ...query })) ?? [-180, -85, 180, 85],
      vector_layers: VECTOR_LAYERS,
    } satisfies TileJson;
  });

  door(app, routes.tile, async ({ params, query }) => {
    const layer = TILE_LAYERS.get(params.layer);
    const row = /^(\d{1,5})\.mvt$/.exec(params.file)?.[1];
    const address = row === undefined ? undefined : parseAddress(params.z, params.x, row);
    if (!layer || !address) throw new Refusal(404, "tile_not_found");
    if (isAhead(params.version, followed.current)) await followed.catchUp().catch(() => undefined); // then as it is known
    const { current } = followed;
    const key = [
      current.version,
      "tiles",
      params.layer,
      address.z,
      address.x,
      address.y,
      JSON.stringify(query),
    ].join("/");
    const answer = cache.get(key, () =>
      makeAnswer(routes.tile.type, cutTile(current.select({ ...layer.filter, ...query }), address)),
    );
    // Under another version's name, what is true now may be shown but not kept.
    return new KeptAnswer(answer, params.version === current.version ? IMMUTABLE : "no-store");
  });
}

/** Whether a version is a later one of the same register: another process was faster. */
function isAhead(version: string, { epoch, number }: PublicIndex): boolean {
  const asked = /^(\w+)-(\d{1,15})$/.exec(version);
  return asked?.[1] === epoch && Number(asked[2]) > number;
}
