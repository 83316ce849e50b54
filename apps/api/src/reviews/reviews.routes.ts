import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import { door } from "../door.ts";
import { asItStands, keepNowhere, versionOf } from "../if-match.ts";
import { reviewerOf } from "../people/sessions.ts";
import { privatePicture } from "../photos/photos.routes.ts";
import { pictureOf } from "../photos/photos.sql.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { Refusal } from "../refusal.ts";
import { decide, type ReviewHouse } from "./decide.ts";
import { dossierOf } from "./dossier.sql.ts";
import { settleProposal } from "./proposals.ts";
import { findReports } from "./queue.sql.ts";

/** The reviewers' desk: the queue, one report, and the decision on it. */
export function reviewRoutes(app: FastifyInstance, house: ReviewHouse, followed: FollowedIndex) {
  door(app, routes.reviews, async ({ query, request, reply }) => {
    keepNowhere(reply);
    const { order, limit, cursor, ...filter } = query;
    return findReports(house.db, { filter, order, limit, cursor, me: reviewerOf(request).id });
  });

  door(app, routes.review, async ({ params, reply, locale }) => {
    const dossier = await dossierOf(house.db, params.id, locale);
    if (!dossier) throw new Refusal(404, "report_not_found");
    return asItStands(reply, dossier);
  });

  door(app, routes.reviewPicture, async ({ params }) =>
    privatePicture(await pictureOf(house.db, params.id, params.photo, params.size), params),
  );

  door(app, routes.settleProposal, async ({ params, body, request, reply, locale }) =>
    asItStands(
      reply,
      await settleProposal(house.db, params, versionOf(request), body.take, reviewerOf(request), locale),
    ),
  );

  door(app, routes.decide, async ({ params, body, request, reply, locale }) => {
    const deciding = { id: params.id, version: versionOf(request), decided: body, locale };
    const after = await decide(house, { ...deciding, actor: reviewerOf(request) });
    await followed.catchUp().catch(() => undefined); // who published sees it at once; the follower itself tries again
    return asItStands(reply, after);
  });
}
