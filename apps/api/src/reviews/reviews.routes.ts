import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Pooled } from "../db.ts";
import { door } from "../door.ts";
import { versionOf } from "../if-match.ts";
import { reviewerOf } from "../people/sessions.ts";
import { privatePicture } from "../photos/photos.routes.ts";
import { pictureOf } from "../photos/photos.sql.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { Refusal } from "../refusal.ts";
import { PROBLEM_TEXTS } from "../text/problems.ts";
import { decide } from "./decide.ts";
import { dossierOf } from "./dossier.sql.ts";
import { settleProposal } from "./proposals.ts";
import { findReports } from "./queue.sql.ts";

/** The reviewers' desk. Nothing it answers may be kept by a cache. */
export function reviewRoutes(
  app: FastifyInstance,
  house: { db: Pooled; publicUrl: string; secret: string },
  followed: FollowedIndex,
) {
  door(app, routes.reviews, async ({ query, reply }) => {
    keepNowhere(reply);
    return findReports(house.db, query);
  });

  door(app, routes.review, async ({ params, reply, locale }) => {
    const dossier = await dossierOf(house.db, params.id, locale);
    if (!dossier) throw new Refusal(404, "report_not_found");
    keepNowhere(reply).header("etag", `"${dossier.version}"`);
    return dossier;
  });

  door(app, routes.reviewPicture, async ({ params }) =>
    privatePicture(await pictureOf(house.db, params.id, params.photo, params.size), params),
  );

  door(app, routes.settleProposal, async ({ params, body, request, reply, locale }) => {
    const version = versionOf(request.headers["if-match"]);
    const after = await settleProposal(house.db, params, version, body.take, reviewerOf(request), locale);
    keepNowhere(reply).header("etag", `"${after.version}"`);
    return after;
  });

  door(app, routes.decide, async ({ params, body, request, reply, locale }) => {
    const version = versionOf(request.headers["if-match"]);
    const fields = PROBLEM_TEXTS[locale].fields;
    const after = await decide(
      house,
      params.id,
      version,
      body,
      reviewerOf(request),
      locale,
      (field, detail) => {
        return new Refusal(400, "input_is_invalid", { fields: [{ field, detail: fields[detail] }] });
      },
    );
    await followed.catchUp().catch(() => undefined); // who published sees it at once; the follower itself tries again
    keepNowhere(reply).header("etag", `"${after.version}"`);
    return after;
  });
}

const keepNowhere = (reply: FastifyReply) => reply.header("cache-control", "no-store");
