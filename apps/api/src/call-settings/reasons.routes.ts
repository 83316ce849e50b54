import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import type { Pooled } from "../db.ts";
import { door } from "../door.ts";
import { versionOf } from "../if-match.ts";
import { reviewerOf } from "../people/sessions.ts";
import { allReasons } from "./reasons.sql.ts";
import { addReason, changeReason, orderReasons } from "./reasons.ts";

/** The ready sentences: read by who reviews, written by coordinators. Nothing here may be kept by a cache. */
export function reasonRoutes(app: FastifyInstance, { db }: { db: Pooled }) {
  door(app, routes.reasons, async ({ reply }) => {
    reply.header("cache-control", "no-store");
    return { reasons: await allReasons(db) };
  });
  door(app, routes.addReason, async ({ body, request, reply }) => {
    reply.header("cache-control", "no-store");
    return addReason(db, body, reviewerOf(request));
  });
  door(app, routes.changeReason, async ({ params, body, request, reply }) => {
    reply.header("cache-control", "no-store");
    const revision = versionOf(request);
    return changeReason(db, params.id, revision, body, reviewerOf(request));
  });
  door(app, routes.orderReasons, async ({ body, request, reply }) => {
    reply.header("cache-control", "no-store");
    return orderReasons(db, body, reviewerOf(request));
  });
}
