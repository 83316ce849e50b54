import { nextStatus } from "@manufacture/contract/review";
import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { door } from "../door.ts";
import { Refusal } from "../refusal.ts";
import { hashOf } from "./follow-token.ts";
import { type ReportHouse, receive } from "./receive.ts";
import { followedReport, withdrawReport } from "./submissions.sql.ts";

const TEN_MINUTES_MS = 10 * 60_000;

/** What a citizen does: report, follow, withdraw. No account. */
export function submissionRoutes(app: FastifyInstance, house: ReportHouse) {
  door(app, routes.submit, ({ body, locale }) => receive(house, body, locale), {
    max: 30,
    overall: 600,
    windowMs: TEN_MINUTES_MS,
  });

  door(
    app,
    routes.followUp,
    async ({ request }) => {
      const report = await followedReport(house.db, tokenHash(request));
      if (!report) throw new Refusal(404, "link_is_unknown");
      return withMoves(report);
    },
    { max: 120, windowMs: TEN_MINUTES_MS },
  );

  door(app, routes.withdraw, async ({ request }) => {
    const followHash = tokenHash(request);
    await house.db.transaction().execute(async (tx) => {
      const report = await followedReport(tx, followHash, true);
      if (!report) throw new Refusal(404, "link_is_unknown");
      if (!nextStatus(report.status, "withdraw")) throw new Refusal(409, "not_allowed_now");
      await withdrawReport(tx, report.id, report.status);
    });
    const after = await followedReport(house.db, followHash);
    if (!after) throw new Refusal(404, "link_is_unknown");
    return withMoves(after);
  });
}

const withMoves = <Report extends { status: Parameters<typeof nextStatus>[0] }>(report: Report) => ({
  ...report,
  withdrawable: nextStatus(report.status, "withdraw") !== undefined,
});

function tokenHash(request: FastifyRequest): Buffer {
  const [scheme, token] = (request.headers.authorization ?? "").split(" ", 2);
  if (scheme?.toLowerCase() !== "bearer" || !token || !/^[\w-]{20,100}$/.test(token))
    throw new Refusal(404, "link_is_unknown");
  return hashOf(token);
}
