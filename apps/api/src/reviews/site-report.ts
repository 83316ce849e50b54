import type { Db } from "../db.ts";
import { lockReport } from "./dossier.sql.ts";
import { type Actor, insertEvent } from "./events.sql.ts";

/** The site of this report was taken off the map: the report is reopened, and undoing that puts the site back. */
export async function withdrawReportOf(tx: Db, id: string, siteId: string, actor: Actor): Promise<void> {
  const report = await lockReport(tx, id);
  if (!report) throw new Error("a report vanished while its site was held");
  await insertEvent(tx, {
    submissionId: id,
    actor,
    move: "reopen",
    from: report.status,
    to: "in_review",
    before: { siteId },
  });
}
