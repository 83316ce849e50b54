import type { Locale } from "@manufacture/contract/locale";
import type { Db } from "../db.ts";
import { Refusal } from "../refusal.ts";
import { dossierOf, type LockedReport, lockReport } from "./dossier.sql.ts";

/** The report in the version that was read, held. Throws `Refusal`: 404, or 412 with the report as it stands now. */
export async function lockVersion(
  tx: Db,
  id: string,
  version: number,
  locale: Locale,
): Promise<LockedReport> {
  const report = await lockReport(tx, id);
  if (!report) throw new Refusal(404, "report_not_found");
  if (report.version !== version)
    throw new Refusal(412, "version_is_stale", { current: await dossierOf(tx, id, locale) });
  return report;
}
