import type { FastifyInstance } from "fastify";
import { Refusal } from "./refusal.ts";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** A request that changes something and comes from another site's page is refused (CSRF). Programs send no Origin. */
export function refuseForeignOrigins(app: FastifyInstance, publicUrl: string) {
  app.addHook("onRequest", async (request) => {
    if (SAFE.has(request.method)) return;
    const { origin } = request.headers;
    const foreignPage = request.headers["sec-fetch-site"] === "cross-site";
    if (foreignPage || (origin !== undefined && origin !== publicUrl && hostOf(origin) !== request.host))
      throw new Refusal(403, "foreign_origin");
  });
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);
