import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import { door } from "../door.ts";
import { type ReportHouse, receive } from "./receive.ts";

/** What a citizen sends. No account. */
export function submissionRoutes(app: FastifyInstance, house: ReportHouse) {
  door(app, routes.submit, ({ body, locale }) => receive(house, body, locale), {
    max: 30,
    overall: 600,
    windowMs: 10 * 60_000,
  });
}
