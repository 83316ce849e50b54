import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Dossier } from "@manufacture/contract/queue";
import { allowedDecisions, type Status } from "@manufacture/contract/review";
import type { Path } from "@manufacture/contract/verdict";
import { sql } from "kysely";
import type { Db } from "../db.ts";
import { queueColumns } from "./queue.sql.ts";

/** Everything a reviewer sees of a report, without its e-mail address; undefined when there is no such report. */
export async function dossierOf(db: Db, id: string): Promise<Dossier | undefined> {
  const { rows } = await sql<Omit<Dossier, "allowed">>`
    select ${queueColumns}, submission.version, st_asgeojson(outline)::json as outline, submission.description,
      display_name as "displayName", site.slug as "siteSlug",
      exists (select from intake.contact where submission_id = submission.id) as "hasEmail",
      (select coalesce(json_agg(tag.label order by rank, label), '[]')
        from intake.submission_tag join register.tag on tag.id = tag_id where submission_id = submission.id) as tags,
      (select coalesce(json_agg(json_build_object('slug', slug, 'label', label, 'group', "group") order by rank, label), '[]')
        from register.tag) as "allTags",
      (select coalesce(json_agg(json_build_object(
          'at', to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'by', person_name, 'move', move,
          'from', from_status, 'to', to_status, 'reason', reason, 'note', note) order by number), '[]')
        from intake.review_event where submission_id = submission.id) as events
    from intake.submission left join register.site on site.id = site_id
    where submission.id = ${id}`.execute(db);
  const [row] = rows;
  return row && { ...row, allowed: allowedDecisions(row.status) };
}

export interface LockedReport {
  id: string;
  reference: string;
  status: Status;
  version: number;
  path: Path;
  outline: MultiPolygon;
  locale: string;
  siteId: string | null;
  email: string | null;
}

/** The report as it stands, held until the transaction ends. */
export async function lockReport(tx: Db, id: string): Promise<LockedReport | undefined> {
  const { rows } = await sql<LockedReport>`
    select submission.id, reference, status, version, path, st_asgeojson(outline)::json as outline, locale,
      site_id as "siteId", (select email from intake.contact where submission_id = submission.id) as email
    from intake.submission where id = ${id} for update`.execute(tx);
  return rows[0];
}
