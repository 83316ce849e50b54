import { routes } from "@manufacture/contract/routes";
import { verdict } from "@manufacture/outline/verdict";
import type { FastifyInstance } from "fastify";
import { FIRST_CALL, openCall } from "../calls/calls.sql.ts";
import type { Db } from "../db.ts";
import { door } from "../door.ts";
import { Refusal } from "../refusal.ts";

/** Judges an outline without storing it. */
export function outlineRoutes(app: FastifyInstance, publicDb: Db) {
  door(
    app,
    routes.verdict,
    async ({ body }) => {
      const call = await openCall(publicDb, body.call ?? FIRST_CALL);
      if (!call) throw new Refusal(404, "call_not_found");
      return verdict(body.outline, call.rule);
    },
    { max: 240, windowMs: 60_000 },
  );
}
