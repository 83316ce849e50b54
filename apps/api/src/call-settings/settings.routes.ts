import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Pooled } from "../db.ts";
import { door } from "../door.ts";
import { versionOf } from "../if-match.ts";
import { reviewerOf } from "../people/sessions.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { askAnew } from "./ask-anew.ts";
import { changeCall } from "./change-call.ts";
import { heldSettings } from "./lock-settings.ts";

/** What coordinators set for a call. Who changed it sees the public side changed at once, others within a second. */
export function settingsRoutes(app: FastifyInstance, house: { db: Pooled }, followed: FollowedIndex) {
  door(app, routes.callSettings, async ({ params, reply }) => {
    const settings = await heldSettings(house.db, params.slug);
    tag(reply, settings.revision);
    return settings;
  });

  door(app, routes.changeCall, async ({ params, body, request, reply, locale }) => {
    const revision = versionOf(request);
    const after = await changeCall(house.db, params.slug, revision, body, reviewerOf(request), locale);
    await followed.catchUp().catch(() => undefined); // it is stored; the follower itself tries again
    tag(reply, after.revision);
    return after;
  });

  door(app, routes.askAnew, async ({ params, body, request, reply, locale }) => {
    const revision = versionOf(request);
    const after = await askAnew(house.db, params.slug, revision, body.questions, reviewerOf(request), locale);
    await followed.catchUp().catch(() => undefined);
    tag(reply, after.revision);
    return after;
  });
}

const tag = (reply: FastifyReply, revision: number) =>
  reply.header("cache-control", "no-store").header("etag", `"${revision}"`);
