import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import { door } from "../door.ts";
import type { FollowedIndex } from "../public-index/follow.ts";
import { Refusal } from "../refusal.ts";

export function callRoutes(app: FastifyInstance, followed: FollowedIndex) {
  door(app, routes.call, async ({ params }) => {
    const call = followed.current.callAt(params.slug, Date.now());
    if (!call) throw new Refusal(404, "call_not_found");
    return call;
  });
}
