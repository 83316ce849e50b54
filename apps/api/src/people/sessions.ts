import type { Role, Session } from "@manufacture/contract/person";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Db } from "../db.ts";
import { Refusal } from "../refusal.ts";
import type { Auth } from "./auth.ts";
import { standingOf } from "./team.sql.ts";

export interface Reviewer extends Session {
  /** The session's id. */
  session: string;
}

declare module "fastify" {
  interface FastifyRequest {
    reviewer?: Reviewer;
  }
}

/** Fetch-API headers of a request, for the sign-in library. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  const { cookie, "user-agent": agent } = request.headers;
  if (cookie) headers.set("cookie", cookie);
  if (agent) headers.set("user-agent", agent.slice(0, 200));
  return headers;
}

/** Who a request's session is of, proven or not; 401 when it is nobody's. */
export async function sessionOf(auth: Auth, db: Db, request: FastifyRequest) {
  const found = await auth.api.getSession({ headers: headersOf(request) });
  if (!found) throw new Refusal(401, "sign_in_needed");
  const { id, name, email } = found.user;
  const standing = await standingOf(db, id, found.session.id);
  if (standing.revoked) throw new Refusal(401, "sign_in_needed");
  const reviewer: Reviewer = { id, name, email, role: roleOf(found.user.role), session: found.session.id };
  return { reviewer, unproven: standing.unproven };
}

/** Guards of routes for reviewers: 401 without a live session, or one whose second factor was not given; 403 when the role does not reach. */
export function reviewerGuard(auth: Auth, db: Db, needed: Role) {
  return async (request: FastifyRequest) => {
    const { reviewer, unproven } = await sessionOf(auth, db, request);
    if (unproven) throw new Refusal(401, "code_needed");
    if (needed === "coordinator" && reviewer.role !== "coordinator") throw new Refusal(403, "not_allowed");
    request.reviewer = reviewer;
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
