import type { Role, Session } from "@manufacture/contract/person";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal } from "../refusal.ts";
import type { Auth } from "./auth.ts";

export interface Reviewer extends Session {
  id: string;
}

declare module "fastify" {
  interface FastifyRequest {
    reviewer?: Reviewer;
  }
}

/** Fetch-API headers of a request, for the sign-in library. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  const { cookie } = request.headers;
  if (cookie) headers.set("cookie", cookie);
  return headers;
}

/** Guards of routes for reviewers: 401 without a live session, 403 when the role does not reach. */
export function reviewerGuard(auth: Auth, needed: Role) {
  return async (request: FastifyRequest) => {
    const found = await auth.api.getSession({ headers: headersOf(request) });
    if (!found) throw new Refusal(401, "sign_in_needed");
    const { id, name, email } = found.user;
    const role = roleOf(found.user.role);
    if (needed === "coordinator" && role !== "coordinator") throw new Refusal(403, "not_allowed");
    request.reviewer = { id, name, email, role };
  };
}

/** The least of the two when the text says anything else. */
export const roleOf = (text: unknown): Role => (text === "coordinator" ? "coordinator" : "reviewer");

/** The person whom the guard let in. */
export function reviewerOf(request: FastifyRequest): Reviewer {
  if (!request.reviewer) throw new Error("a reviewers' route was reached without its guard");
  return request.reviewer;
}

/** Copies the cookies that the sign-in library sets. */
export function passCookies(from: Response, reply: FastifyReply) {
  for (const cookie of from.headers.getSetCookie()) reply.header("set-cookie", cookie);
}
