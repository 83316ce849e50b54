import { routes } from "@manufacture/contract/routes";
import type { SiteDossier } from "@manufacture/contract/site-desk";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Pooled } from "../db.ts";
import { door } from "../door.ts";
import { asItStands, keepNowhere, versionOf } from "../if-match.ts";
import { reviewerOf } from "../people/sessions.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { Refusal } from "../refusal.ts";
import { insertCorrection } from "./corrections.sql.ts";
import { findSites, openCorrections } from "./site-desk.sql.ts";
import { edit, goOn, republish, settle, told, unpublish } from "./site-desk.ts";

const TEN_MINUTES_MS = 10 * 60_000;

/** Sites after their publication, and what the public says is wrong with them. */
export function siteDeskRoutes(app: FastifyInstance, db: Pooled, followed: FollowedIndex) {
  const answer = async (reply: FastifyReply, after: SiteDossier) => {
    await followed.catchUp().catch(() => undefined); // the follower itself tries again
    return asItStands(reply, after);
  };

  door(app, routes.deskSites, async ({ query, reply }) => {
    keepNowhere(reply);
    const { q, corrections, off, limit, cursor } = query;
    const after = cursor === undefined ? undefined : placeOf(cursor);
    const wanted = {
      q,
      corrections: corrections !== undefined,
      off: off !== undefined,
      limit: limit + 1,
      after,
    };
    const found = await findSites(db, wanted);
    const sites = found.slice(0, limit);
    const last = sites.at(-1);
    return {
      sites,
      corrections: await openCorrections(db),
      next: found.length > limit && last ? toCursor(last) : null,
    };
  });
  door(app, routes.deskSite, async ({ params, reply }) => asItStands(reply, await told(db, params.id)));

  door(app, routes.changeSite, async ({ params, body, request, reply }) => {
    const which = { id: params.id, version: versionOf(request), person: reviewerOf(request) };
    return answer(reply, await edit(db, which, body));
  });
  door(app, routes.changeStage, async ({ params, body, request, reply }) => {
    const which = { id: params.id, version: versionOf(request), person: reviewerOf(request) };
    return answer(reply, await goOn(db, which, body));
  });
  door(app, routes.unpublishSite, async ({ params, body, request, reply }) => {
    const which = { id: params.id, version: versionOf(request), person: reviewerOf(request) };
    return answer(reply, await unpublish(db, which, body.note));
  });
  door(app, routes.republishSite, async ({ params, body, request, reply }) =>
    answer(reply, await republish(db, params.id, reviewerOf(request), body.note)),
  );
  door(app, routes.settleCorrection, async ({ params, body, request, reply }) =>
    asItStands(reply, await settle(db, params.id, params.correction, reviewerOf(request), body)),
  );

  door(
    app,
    routes.correctSite,
    async ({ params, body }) => {
      if (!(await insertCorrection(db, params.slug, body))) throw new Refusal(404, "site_not_found");
      return {};
    },
    { max: 10, overall: 300, windowMs: TEN_MINUTES_MS },
  );
}

const toCursor = ({ name, id }: { name: string; id: string }) =>
  Buffer.from(`${id} ${name}`).toString("base64url");

const placeOf = (cursor: string) => {
  const [, id, name] = /^([0-9a-f-]{36}) (.{1,160})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  return id && name ? { id, name } : undefined;
};
