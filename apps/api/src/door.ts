import type { Locale } from "@manufacture/contract/locale";
import { preferredLocale } from "@manufacture/contract/locale";
import { Problem } from "@manufacture/contract/problem";
import type { Route } from "@manufacture/contract/route";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type * as z from "zod/mini";
import { KeptAnswer, sendKept } from "./answers/send.ts";
import { Refusal } from "./refusal.ts";

type Out<S> = S extends z.ZodMiniType ? z.output<S> : undefined;

/** A request whose every part was parsed by the contract. */
export interface Asked<R extends Route> {
  params: Out<R["params"]>;
  query: Out<R["query"]>;
  body: Out<R["body"]>;
  locale: Locale;
  request: FastifyRequest;
  reply: FastifyReply;
}

interface Limit {
  /** Requests that one address may make in the window. */
  max: number;
  /** Requests that everybody together may make in the window. */
  overall?: number;
  windowMs: number;
}

/**
 * Opens a route of the contract: its access, its shapes and its refusals are declared there, once. A handler gives
 * the body, or one that was made before.
 */
export function door<const R extends Route>(
  app: FastifyInstance,
  route: R,
  answer: (asked: Asked<R>) => Promise<z.output<R["response"]> | KeptAnswer>,
  limit?: Limit,
) {
  const status = route.status ?? 200;
  const countAll =
    limit?.overall &&
    app.createRateLimit({
      max: limit.overall,
      timeWindow: limit.windowMs,
      keyGenerator: () => `everybody ${route.method} ${route.path}`,
    });
  app.route({
    method: route.method,
    url: route.path,
    config: {
      access: route.access,
      ...(limit && { rateLimit: { max: limit.max, timeWindow: limit.windowMs } }),
    },
    schema: {
      summary: route.summary,
      ...(route.params && { params: route.params }),
      ...(route.query && { querystring: route.query }),
      ...(route.body && { body: route.body }),
      ...(route.type && { produces: [route.type] }),
      response: { [status]: route.response, "4xx": Problem, "5xx": Problem },
    },
    ...(countAll && { preHandler: refuseWhenExceeded(countAll) }),
    // Not async: returning a reply from an async handler waits for the end of the answer, which costs more than a tile.
    handler: (request, reply) => {
      const asked = {
        params: request.params,
        query: request.query,
        body: request.body,
        locale: localeOf(request),
        request,
        reply,
      } as Asked<R>; // the validator parsed these parts by the very schemas of R
      answer(asked)
        .then((body) => {
          if (body instanceof KeptAnswer) sendKept(request, reply, body);
          else reply.code(status).send(body);
        })
        .catch((error: unknown) => reply.send(error));
    },
  });
}

const refuseWhenExceeded =
  (count: ReturnType<FastifyInstance["createRateLimit"]>) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    const counted = await count(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    reply.header("retry-after", counted.ttlInSeconds);
    throw new Refusal(429, "too_many_requests");
  };

export const localeOf = (request: FastifyRequest): Locale =>
  preferredLocale(request.headers["accept-language"]);
