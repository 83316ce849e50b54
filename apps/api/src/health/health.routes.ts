import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import type { Database } from "../database/shape.ts";
import { door } from "../door.ts";
import { versions } from "./health.sql.ts";

/** Health tells of the process and its engine as they were at start; ready asks the database now. */
export async function healthRoutes(app: FastifyInstance, database: Database, version: string) {
  const known = await versions(database.kysely);
  door(app, routes.health, async () => ({
    status: "ok" as const,
    engine: database.engine,
    ...known,
    version,
  }));
  door(app, routes.ready, async () => {
    await versions(database.kysely);
    return { status: "ready" as const };
  });
}
