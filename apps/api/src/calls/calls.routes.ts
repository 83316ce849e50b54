import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import type { Db } from "../db.ts";
import { door } from "../door.ts";
import { Refusal } from "../refusal.ts";
import { openCall } from "./calls.sql.ts";

export function callRoutes(app: FastifyInstance, publicDb: Db) {
  door(app, routes.call, async ({ params }) => {
    const call = await openCall(publicDb, params.slug);
    if (!call) throw new Refusal(404, "call_not_found");
    return call;
  });
}
