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

/**
 * Says what is already where an outline was drawn. A whole site has to be drawn for each question, and few may be asked:
 * reports that nobody has published cannot be fished out.
 */
export function neighbourRoutes(
  app: FastifyInstance,
  house: { db: Pooled; publicDb: Pooled },
  followed: FollowedIndex,
) {
  door(
    app,
    routes.neighbours,
    async ({ body, reply }) => {
      const call = followed.current.callAt(body.call ?? FIRST_CALL, Date.now());
      if (!call) throw new Refusal(404, "call_not_found");
      const judged = verdict(body.outline, call.rule);
      if (!judged.outline) throw new Refusal(422, "outline_is_refused", { verdict: judged });
      const [sites, report] = await Promise.all([
        sitesNear(house.publicDb, judged.outline, NEIGHBOUR_DISTANCE_M),
        unseenReportNear(house.db, judged.outline, NEIGHBOUR_DISTANCE_M),
      ]);
      reply.header("cache-control", "no-store");
      return { sites, reported: report !== undefined };
    },
    { max: 30, overall: 1_200, windowMs: 10 * 60_000 },
  );
}
