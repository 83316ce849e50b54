import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import type { Db } from "../db.ts";
import { door } from "../door.ts";
import { Refusal } from "../refusal.ts";
import { findSites, siteBySlug } from "./sites.sql.ts";

/** What the public reads. These queries run as a role that has no right on `intake`. */
export function siteRoutes(app: FastifyInstance, publicDb: Db) {
  door(app, routes.sites, async ({ query, reply }) => {
    const after = query.cursor ? Number(query.cursor) : 0;
    if (!Number.isSafeInteger(after)) throw new Refusal(400, "input_is_invalid");
    reply.header("cache-control", "no-cache").type("application/geo+json; charset=utf-8");
    return findSites(publicDb, { ...query, after });
  });

  door(app, routes.site, async ({ params, reply }) => {
    const site = await siteBySlug(publicDb, params.slug);
    if (!site) throw new Refusal(404, "site_not_found");
    reply.header("cache-control", "no-cache");
    return site;
  });
}
