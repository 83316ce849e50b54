import { createHmac } from "node:crypto";
import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from "@fastify/rate-limit";
import type { Pooled } from "../db.ts";
import { countRequest, forgetEndedWindows } from "./limits.sql.ts";

/** Once in so many counts, the windows that ended are forgotten. */
const SWEEP_EVERY = 500;

/**
 * Where @fastify/rate-limit counts when several processes serve one site: in PostgreSQL. When that does not answer, the
 * limited route could do nothing either: the failure is told, and becomes a 503.
 */
export function sharedStore(db: Pooled, secret: string): FastifyRateLimitStoreCtor {
  let counts = 0;
  class SharedStore implements FastifyRateLimitStore {
    #route = "";

    incr(...[address, told, windowMs]: Parameters<FastifyRateLimitStore["incr"]>) {
      const key = createHmac("sha256", secret).update(`${this.#route} ${address}`).digest("base64url");
      if (++counts % SWEEP_EVERY === 0) forgetEndedWindows(db).catch(() => undefined); // the next sweep tries again
      countRequest(db, key, windowMs).then(
        (result) => told(null, result),
        (error: Error) => told(error),
      );
    }

    child(options: object) {
      // What the plugin gives is not what its types say: the route is under routeInfo, which is empty for everybody's count.
      const { method = "", url = "" } = (options as { routeInfo: { method?: string; url?: string } })
        .routeInfo;
      const store = new SharedStore();
      store.#route = `${method} ${url}`;
      return store;
    }
  }
  return SharedStore;
}
