import { NEIGHBOUR_DISTANCE_M } from "@manufacture/contract/neighbours";
import { routes } from "@manufacture/contract/routes";
import { verdict } from "@manufacture/outline/verdict";
import type { FastifyInstance } from "fastify";
import { FIRST_CALL } from "../calls/calls.sql.ts";
import type { Pooled } from "../db.ts";
import { door } from "../door.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { Refusal } from "../refusal.ts";
import { sitesNear, unseenReportNear } from "./neighbours.sql.ts";

const TEN_MINUTES_MS = 10 * 60_000;

/** Judges an outline, or says what is already there, without storing it. */
export function outlineRoutes(
  app: FastifyInstance,
  house: { db: Pooled; publicDb: Pooled },
  followed: FollowedIndex,
) {
  const judge = (outline: unknown, slug = FIRST_CALL) => {
    const call = followed.current.openCall(slug, Date.now());
    if (!call) throw new Refusal(404, "call_not_found");
    return verdict(outline, call.rule);
  };

  door(app, routes.verdict, async ({ body }) => judge(body.outline, body.call), {
    max: 240,
    windowMs: 60_000,
  });

  // A whole site has to be drawn for each question, and few may be asked: unpublished reports cannot be fished out.
  door(
    app,
    routes.neighbours,
    async ({ body, reply }) => {
      const judged = judge(body.outline, body.call);
      if (!judged.outline) throw new Refusal(422, "outline_is_refused", { verdict: judged });
      const [sites, report] = await Promise.all([
        sitesNear(house.publicDb, judged.outline, NEIGHBOUR_DISTANCE_M),
        unseenReportNear(house.db, judged.outline, NEIGHBOUR_DISTANCE_M),
      ]);
      reply.header("cache-control", "no-store");
      return { sites, reported: report !== undefined };
    },
    { max: 30, overall: 1_200, windowMs: TEN_MINUTES_MS },
  );
}
