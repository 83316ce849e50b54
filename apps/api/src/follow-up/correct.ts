import { CORRECTION_WAY, type NewCorrection } from "@manufacture/contract/follow-up";
import type { Locale } from "@manufacture/contract/locale";
import type { Db } from "../db.ts";
import { Refusal } from "../refusal.ts";
import { callOf, judge } from "../submissions/judge.ts";
import { countProposals, insertProposal, replaceReport } from "./correct.sql.ts";
import { type HeldReport, insertReporterEvent } from "./follow-up.sql.ts";

/** Proposals of one report that may wait at once: enough for a person, too few for a flood. */
const MOST_PROPOSALS = 5;

/**
 * Corrects a report that nobody has opened yet; later the correction is left to the reviewers. Throws `Refusal`: 422 with
 * the verdict when the outline cannot pass, 409 when the report can no longer be corrected, 429 when many proposals wait.
 */
export async function correct(
  tx: Db,
  report: HeldReport,
  { outline, description }: NewCorrection,
  locale: Locale,
): Promise<void> {
  const way = CORRECTION_WAY[report.status];
  if (way === "none") throw new Refusal(409, "not_allowed_now");
  if (outline === undefined && description === undefined) return;
  const judged =
    outline === undefined ? undefined : judge(outline, (await callOf(tx, report.call)).rule, locale);
  if (way === "direct") {
    await replaceReport(tx, report.id, judged, description);
    await insertReporterEvent(tx, report.id, "correct", report.status);
    return;
  }
  if ((await countProposals(tx, report.id)) >= MOST_PROPOSALS) throw new Refusal(429, "too_many_requests");
  await insertProposal(tx, report.id, judged, description);
  await insertReporterEvent(tx, report.id, "propose", report.status);
}
