import type { Locale } from "@manufacture/contract/locale";
import type { Problem } from "@manufacture/contract/problem";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isAway } from "./database/is-away.ts";
import { localeOf } from "./door.ts";
import { fieldsOf } from "./field-faults.ts";
import { Refusal } from "./refusal.ts";
import { PROBLEM_TEXTS, type ProblemType } from "./text/problems.ts";

interface Seen {
  status: number;
  type: ProblemType;
  details?: Partial<Problem>;
  retryAfterS?: number;
}

/** What the frameworks below us say, in our own words. */
const BY_CODE: Record<string, Seen> = {
  FST_ERR_CTP_INVALID_JSON_BODY: { status: 400, type: "json_is_broken" },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, type: "json_is_broken" },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: { status: 400, type: "json_is_broken" },
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, type: "body_is_too_large" },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { status: 415, type: "media_type_is_unknown" },
};

/** A broken constraint is told under its own name: the rule itself is in db/migrations. */
const BY_CONSTRAINT: Record<string, Seen> = {
  outline_is_valid: { status: 422, type: "outline_is_valid" },
  area_is_positive: { status: 422, type: "outline_is_refused" },
  outline_has_few_corners: { status: 422, type: "outline_is_refused" },
};

type Failure = Partial<FastifyError> & { constraint?: string };

function seen(error: Failure, locale: Locale): Seen {
  if (error instanceof Refusal) {
    const { status, type, details } = error;
    return { status, type, details, ...(status === 503 && { retryAfterS: 5 }) };
  }
  if (error.validation)
    return { status: 400, type: "input_is_invalid", details: { fields: fieldsOf(error.validation, locale) } };
  const known = BY_CONSTRAINT[error.constraint ?? ""] ?? BY_CODE[error.code ?? ""];
  if (known) return known;
  if (isAway(error)) return { status: 503, type: "busy", retryAfterS: 5 };
  if (error.statusCode === 429) return { status: 429, type: "too_many_requests" };
  if (error instanceof SyntaxError || error.statusCode === 400)
    return { status: 400, type: "json_is_broken" };
  return { status: 500, type: "unexpected" };
}

/** Every refusal leaves here as RFC 9457 problem+json, in the reader's language; a failure of ours is logged, never shown. */
export function tellProblems(app: FastifyInstance) {
  app.setErrorHandler((error: Failure, request, reply) => {
    const locale = localeOf(request);
    const { status, type, details, retryAfterS } = seen(error, locale);
    if (status >= 500) request.log.error({ err: error }, type);
    if (retryAfterS) reply.header("retry-after", retryAfterS);
    return reply
      .code(status)
      .header("cache-control", "no-store")
      .type("application/problem+json; charset=utf-8")
      .serializer(JSON.stringify)
      .send({ type, title: PROBLEM_TEXTS[locale].problems[type], status, ...details } satisfies Problem);
  });
}

/** An address that is no address ("/%") never reaches the hooks: it is answered here, with the least headers. */
export function tellBadAddress(request: FastifyRequest, reply: FastifyReply) {
  const title = PROBLEM_TEXTS[localeOf(request)].problems.not_found;
  return reply
    .code(400)
    .headers({ "content-security-policy": "default-src 'none'", "x-content-type-options": "nosniff" })
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify({ type: "not_found", title, status: 400 } satisfies Problem));
}
