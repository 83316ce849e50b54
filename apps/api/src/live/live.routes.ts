import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Pooled } from "../db.ts";
import { door } from "../door.ts";
import { reviewerOf } from "../people/sessions.ts";
import { notePresence } from "./live.sql.ts";
import type { LiveLine } from "./live-line.ts";

/** Who is at what, and the line on which browsers hear of changes. */
export function liveRoutes(
  app: FastifyInstance,
  db: Pooled,
  live: LiveLine,
  maySee: (request: FastifyRequest) => Promise<boolean>,
) {
  // Open lines would keep the server from closing.
  app.addHook("preClose", live.close);

  door(app, routes.present, async ({ params, body, request }) => {
    await notePresence(db, params.id, reviewerOf(request), body.doing);
    return null;
  });

  door(app, routes.live, async ({ query, request, reply }) => {
    const last = query.since ?? String(request.headers["last-event-id"] ?? "");
    // Nothing else goes over a line that ended: a server that stops would wait for it.
    reply.header("connection", "close");
    reply.header("cache-control", "no-store").header("x-accel-buffering", "no").type("text/event-stream");
    const line = await live.open(/^\d{13}$/.test(last) ? Number(last) : undefined, () => maySee(request));
    request.raw.on("close", () => line.destroy());
    return line;
  });
}
