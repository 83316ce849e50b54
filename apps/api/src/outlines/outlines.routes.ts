import { routes } from "@manufacture/contract/routes";
import { verdict } from "@manufacture/outline/verdict";
import type { FastifyInstance } from "fastify";
import { FIRST_CALL } from "../calls/calls.sql.ts";
import { door } from "../door.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { Refusal } from "../refusal.ts";

/** Judges an outline without storing it. */
export function outlineRoutes(app: FastifyInstance, followed: FollowedIndex) {
  door(
    app,
    routes.verdict,
    async ({ body }) => {
      const call = followed.current.callAt(body.call ?? FIRST_CALL, Date.now());
      if (!call) throw new Refusal(404, "call_not_found");
      return verdict(body.outline, call.rule);
    },
    { max: 240, windowMs: 60_000 },
  );
}
