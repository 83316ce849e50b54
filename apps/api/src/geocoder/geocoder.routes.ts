import { layerRoutes } from "@manufacture/contract/layer-routes";
import type { FastifyInstance } from "fastify";
import type { GeocoderSettings } from "../config.ts";
import { door } from "../door.ts";
import { Refusal } from "../refusal.ts";
import { makeGeocoder } from "./geocoder.ts";

/** Addresses, when operators chose a geocoder; the places of the drawn map are found without it. */
export function geocoderRoutes(app: FastifyInstance, settings: GeocoderSettings | undefined) {
  const geocode = settings && makeGeocoder(settings);
  door(
    app,
    layerRoutes.geocode,
    async ({ query, locale, reply }) => {
      if (!geocode) throw new Refusal(404, "geocoder_is_absent");
      reply.header("cache-control", "private, max-age=3600");
      return geocode(query.q, locale);
    },
    { max: 120, windowMs: 10 * 60_000 },
  );
}
