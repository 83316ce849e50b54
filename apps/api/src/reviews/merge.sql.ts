import { sql } from "kysely";
import type { Db } from "../db.ts";
import { Refusal } from "../refusal.ts";
import { type LockedReport, lockReport } from "./dossier.sql.ts";
import { type Actor, insertEvent } from "./events.sql.ts";
import { takeTags } from "./report-tags.sql.ts";

/** Ties a report to the one it was merged into, or unties it. */
export async function tieTo(tx: Db, submissionId: string, head: string | null): Promise<void> {
  await sql`update intake.submission set merged_into = ${head} where id = ${submissionId}`.execute(tx);
}

/** Takes a report out of the one it was merged into; what it brought goes with it, tags that came with it as well. */
export async function release(tx: Db, report: LockedReport, headId: string, actor: Actor): Promise<void> {
  const head = await lockReport(tx, headId);
  if (!head) throw new Refusal(404, "report_not_found");
  await tieTo(tx, report.id, null);
  await takeTags(tx, head.id, await broughtTags(tx, head.id, report.id));
  await insertEvent(tx, {
    submissionId: head.id,
    actor,
    move: "release",
    from: head.status,
    told: { reports: [report.reference] },
  });
}

/** The tags that a report brought to the one it was last merged into. */
async function broughtTags(tx: Db, head: string, report: string): Promise<string[]> {
  const { rows } = await sql<{ tags: string[] }>`
    select before -> 'tags' as tags from intake.event_detail
      join intake.review_event on number = event
    where event_detail.submission_id = ${head} and move = 'absorb' and before ->> 'report' = ${report}
    order by event desc limit 1`.execute(tx);
  return rows[0]?.tags ?? [];
}
