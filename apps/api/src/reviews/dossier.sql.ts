import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Locale } from "@manufacture/contract/locale";
import type { Answers, Question } from "@manufacture/contract/question";
import type { Dossier } from "@manufacture/contract/queue";
import { allowedDecisions, type Status } from "@manufacture/contract/review";
import type { Path } from "@manufacture/contract/verdict";
import { sql } from "kysely";
import type { Db } from "../db.ts";
import { photosJson } from "../photos/photos.sql.ts";
import { told } from "./answers.ts";
import { queueColumns } from "./queue.sql.ts";

type Row = Omit<Dossier, "allowed" | "answers"> & { questions: Question[]; given: Answers };

/** Everything a reviewer sees of a report, without its e-mail address; undefined when there is no such report. */
export async function dossierOf(db: Db, id: string, locale: Locale): Promise<Dossier | undefined> {
  const { rows } = await sql<Row>`
    select ${queueColumns}, submission.version, st_asgeojson(outline)::json as outline, submission.description,
      display_name as "displayName", submission.locale, site.slug as "siteSlug",
      questions, answers as given, parcels, differs,
      coalesce(
        (select json_build_object('site', slug) from register.site where id = joined_site_id),
        (select json_build_object('id', other.id, 'reference', other.reference)
          from intake.submission other where other.id = submission.joined_submission_id)) as "sameAs",
      exists (select from intake.contact where submission_id = submission.id) as "hasEmail",
      (select coalesce(json_agg(tag.label order by rank, label), '[]')
        from intake.submission_tag join register.tag on tag.id = tag_id where submission_id = submission.id) as tags,
      (select coalesce(json_agg(json_build_object('slug', slug, 'label', label, 'group', "group") order by rank, label), '[]')
        from register.tag) as "allTags",
      (select coalesce(json_agg(json_build_object(
          'at', to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'by', person_name, 'move', move,
          'from', from_status, 'to', to_status, 'reason', reason, 'note', note, 'word', word.text) order by number), '[]')
        from intake.review_event left join intake.reporter_word word on word.event = number where review_event.submission_id = submission.id) as events,
      (select coalesce(json_agg(json_build_object('id', id, 'at', to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
          'outline', st_asgeojson(proposal.outline)::json, 'description', proposal.description) order by at), '[]')
        from intake.proposal where submission_id = submission.id) as proposals,
      (select label from reference.feature join reference.layer on layer.id = layer_id
        where kind = 'communes' and loaded and st_intersects(feature.outline, st_pointonsurface(submission.outline))
        order by feature.area_m2 limit 1) as commune,
      ${photosJson} as photos, to_char(erased_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "erasedAt"
    from intake.submission left join register.site on site.id = site_id
      join register.question_set on question_set.call = submission.call and question_set.version = submission.question_set
    where submission.id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { questions, given, ...report } = row;
  return { ...report, answers: told(questions, given, locale), allowed: allowedDecisions(report.status) };
}

export interface LockedReport {
  id: string;
  reference: string;
  call: string;
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
    select submission.id, reference, call, status, version, path, st_asgeojson(outline)::json as outline, locale,
      site_id as "siteId", (select email from intake.contact where submission_id = submission.id) as email
    from intake.submission where id = ${id} for update`.execute(tx);
  return rows[0];
}
