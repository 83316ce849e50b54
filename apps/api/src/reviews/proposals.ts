import type { Locale } from "@manufacture/contract/locale";
import type { Dossier } from "@manufacture/contract/queue";
import { verdict } from "@manufacture/outline/verdict";
import type { Pooled } from "../db.ts";
import { type JudgedOutline, replaceReport, takeProposal } from "../follow-up/correct.sql.ts";
import type { Reviewer } from "../people/sessions.ts";
import { Refusal } from "../refusal.ts";
import { callOf } from "../submissions/judge.ts";
import { insertEvent } from "./decide.sql.ts";
import { dossierOf } from "./dossier.sql.ts";
import { lockVersion } from "./lock-version.ts";

/**
 * Puts what the reporter proposed in the report's place (the version before is kept), or leaves it; either is an event.
 * A published site stays as it is until it is published again. Throws `Refusal` 404 or 412.
 */
export function settleProposal(
  db: Pooled,
  { id, proposal }: { id: string; proposal: string },
  version: number,
  take: boolean,
  reviewer: Reviewer,
  locale: Locale,
): Promise<Dossier> {
  return db.transaction().execute(async (tx) => {
    const report = await lockVersion(tx, id, version, locale);
    const proposed = await takeProposal(tx, id, proposal);
    if (!proposed) throw new Refusal(404, "proposal_not_found");
    if (take) {
      const judged = proposed.outline && judgedAgain(proposed.outline, (await callOf(tx, report.call)).rule);
      await replaceReport(tx, id, judged ?? undefined, proposed.description ?? undefined);
    }
    await insertEvent(tx, {
      submissionId: id,
      personId: reviewer.id,
      personName: reviewer.name,
      move: take ? "take_proposal" : "leave_proposal",
      from: report.status,
      to: report.status,
      reason: null,
      note: null,
    });
    const after = await dossierOf(tx, id, locale);
    if (!after) throw new Error("a report vanished while it was held");
    return after;
  });
}

/** It passed the rule when it was proposed; a rule that changed since is for the reviewer to weigh. */
function judgedAgain(outline: JudgedOutline["outline"], rule: Parameters<typeof verdict>[1]): JudgedOutline {
  const { path, defects } = verdict(outline, rule);
  return {
    outline,
    path: path ?? "to_check",
    outOfTerritory: defects.some(({ code }) => code === "out_of_territory"),
  };
}
