import { Readable } from "node:stream";
import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import type { Pooled } from "../db.ts";
import { door } from "../door.ts";
import { reportsCsv } from "./csv.ts";
import { coverageOf, numbersOf, SIDE_M } from "./numbers.sql.ts";

/** The call in figures. */
export function numbersRoutes(app: FastifyInstance, db: Pooled) {
  door(app, routes.numbers, async ({ reply }) => {
    reply.header("cache-control", "no-store");
    return numbersOf(db);
  });

  door(app, routes.coverage, async ({ reply }) => {
    reply.header("cache-control", "no-store");
    const cells = await coverageOf(db);
    const visited = cells.filter(({ reports, sites }) => reports + sites > 0).length;
    return { sideM: SIDE_M, cells, visited };
  });

  door(app, routes.reportsCsv, async ({ reply }) => {
    reply
      .header("cache-control", "no-store")
      .header("content-disposition", 'attachment; filename="signalements.csv"')
      .type("text/csv; charset=utf-8");
    return Readable.from(reportsCsv(db));
  });
}
