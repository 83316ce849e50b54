import type { FastifyRequest } from "fastify";
import type { Db } from "../db.ts";
import { Refusal } from "../refusal.ts";
import { hashOf } from "./follow-token.ts";
import { type HeldReport, heldReport } from "./follow-up.sql.ts";

/**
 * The report whose private link the request carries, held until the transaction ends when asked. Throws `Refusal`: 404
 * when no report has that link, 410 when its person had it erased.
 */
export async function holderOf(db: Db, request: FastifyRequest, hold = false): Promise<HeldReport> {
  const [scheme, token] = (request.headers.authorization ?? "").split(" ", 2);
  if (scheme?.toLowerCase() !== "bearer" || !token || !/^[\w-]{20,100}$/.test(token))
    throw new Refusal(404, "link_is_unknown");
  const report = await heldReport(db, hashOf(token), hold);
  if (!report) throw new Refusal(404, "link_is_unknown");
  if (report.erased) throw new Refusal(410, "report_is_erased");
  return report;
}
