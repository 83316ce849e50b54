import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import { door } from "../door.ts";
import { keepNowhere } from "../if-match.ts";
import { reviewerOf } from "../people/sessions.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { actOnAll, undoBatch } from "./bulk.ts";
import type { ReviewHouse } from "./decide.ts";
import { deleteView, insertView } from "./views.sql.ts";
import { countedViews } from "./views.ts";

/** Acts on several reports at once, and views of the queue kept by name. */
export function consoleRoutes(app: FastifyInstance, house: ReviewHouse, followed: FollowedIndex) {
  const { db } = house;
  door(app, routes.bulk, async ({ body, request, locale }) => {
    const outcome = await actOnAll(house, body, reviewerOf(request), locale);
    await followed.catchUp().catch(() => undefined); // the follower itself tries again
    return outcome;
  });
  door(app, routes.undoBatch, async ({ params, request, locale }) => {
    const outcome = await undoBatch(house, params.id, reviewerOf(request), locale);
    await followed.catchUp().catch(() => undefined);
    return outcome;
  });

  door(app, routes.views, async ({ request, reply }) => {
    keepNowhere(reply);
    return { views: await countedViews(db, reviewerOf(request).id) };
  });
  door(app, routes.keepView, async ({ body, request }) => {
    const { id } = reviewerOf(request);
    await insertView(db, id, body);
    return { views: await countedViews(db, id) };
  });
  door(app, routes.dropView, async ({ params, request }) => {
    const { id } = reviewerOf(request);
    await deleteView(db, id, params.id);
    return { views: await countedViews(db, id) };
  });
}
