import { layerRoutes } from "@manufacture/contract/layer-routes";
import type { FastifyInstance } from "fastify";
import { KeptAnswer } from "../answers/send.ts";
import type { AerialSettings } from "../config.ts";
import { door } from "../door.ts";
import { Refusal } from "../refusal.ts";
import { makeAerial } from "./aerial.ts";

/** As far as photographs of the ground go: a pixel of zoom 20 is about 10 cm in Liège. */
const MOST_ZOOM = 20;

/** The aerial photograph that operators chose, if they did. */
export function aerialRoutes(app: FastifyInstance, settings: AerialSettings | undefined) {
  const tile = settings && makeAerial(settings);
  door(
    app,
    layerRoutes.aerialTile,
    async ({ params }) => {
      const [z = -1, x = -1, y = -1] = [params.z, params.x, params.y].map((text) =>
        /^(0|[1-9]\d{0,6})$/.test(text) ? Number(text) : -1,
      );
      const isTile = z >= 0 && z <= MOST_ZOOM && x >= 0 && y >= 0 && x < 2 ** z && y < 2 ** z;
      if (!tile || !isTile) throw new Refusal(404, "tile_not_found");
      return new KeptAnswer(await tile(z, x, y), "public, max-age=86400");
    },
    { max: 6_000, windowMs: 10 * 60_000 },
  );
}
