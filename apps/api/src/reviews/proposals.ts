import type { Dossier } from "@manufacture/contract/dossier";
import type { Locale } from "@manufacture/contract/locale";
import { verdict } from "@manufacture/outline/verdict";
import type { Pooled } from "../db.ts";
import { type JudgedOutline, replaceReport, takeProposal } from "../follow-up/correct.sql.ts";
import { Refusal } from "../refusal.ts";
import { callOf } from "../submissions/judge.ts";
import { heldDossier } from "./dossier.sql.ts";
import { type Actor, insertEvent } from "./events.sql.ts";
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
  actor: Actor,
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
    const move = take ? "take_proposal" : "leave_proposal";
    await insertEvent(tx, { submissionId: id, actor, move, from: report.status });
    return heldDossier(tx, id, locale);
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
