import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import { makeAnswer } from "../answers/answer.ts";
import type { AnswerCache } from "../answers/answer-cache.ts";
import { KeptAnswer } from "../answers/send.ts";
import { door } from "../door.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { Refusal } from "../refusal.ts";
import { listSites } from "./list.ts";
import { placeOf } from "./page.ts";
import { siteJson } from "./site-json.ts";

/** What the public reads, from the public index: never the database, and nothing that is not published. */
export function siteRoutes(app: FastifyInstance, followed: FollowedIndex, cache: AnswerCache) {
  door(app, routes.sites, async ({ query }) => {
    const after = query.cursor === undefined ? undefined : placeOf(query.cursor);
    if (query.cursor !== undefined && !after) throw new Refusal(400, "input_is_invalid");
    const { current } = followed;
    const answer = cache.get(`${current.version}/sites/${JSON.stringify(query)}`, () =>
      makeAnswer("application/geo+json; charset=utf-8", listSites(current, { ...query, after })),
    );
    return new KeptAnswer(answer, "no-cache");
  });

  door(app, routes.site, async ({ params }) => {
    const { current } = followed;
    const found = current.find(params.slug);
    if (!found) throw new Refusal(404, "site_not_found");
    const answer = cache.get(`${current.version}/site/${params.slug}`, () =>
      makeAnswer("application/json; charset=utf-8", siteJson(found.segment, found.row)),
    );
    return new KeptAnswer(answer, "no-cache");
  });

  door(app, routes.siteFeature, async ({ params: { slug } }) => {
    const { current } = followed;
    const found = current.find(slug);
    if (!found) throw new Refusal(404, "site_not_found");
    const { geometry, ...properties } = JSON.parse(siteJson(found.segment, found.row).toString());
    const feature = { type: "Feature", id: slug, geometry, properties };
    return new KeptAnswer(
      makeAnswer("application/geo+json; charset=utf-8", Buffer.from(JSON.stringify(feature))),
      "no-cache",
    );
  });
}
