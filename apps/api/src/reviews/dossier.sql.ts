import type { Dossier } from "@manufacture/contract/dossier";
import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Locale } from "@manufacture/contract/locale";
import type { Answers, Question } from "@manufacture/contract/question";
import { allowedDecisions, type Status } from "@manufacture/contract/review";
import type { Path } from "@manufacture/contract/verdict";
import { sql } from "kysely";
import type { Db } from "../db.ts";
import { told } from "./answers.ts";
import { undoableEvent } from "./events.sql.ts";
import { eventsOf, familyOf, mergedOf } from "./family.sql.ts";
import { nearSitesOf, twinsOf } from "./neighbourhood.sql.ts";
import { plannedPhotos } from "./photo-plan.sql.ts";
import { instant, queueColumns, tagJson } from "./queue.sql.ts";
import { workingColumns } from "./working.sql.ts";

type Found = Omit<
  Dossier,
  "allowed" | "answers" | "events" | "photos" | "twins" | "near" | "merged" | "undoable"
> & { questions: Question[]; given: Answers };

/**
 * Everything a reviewer sees of a report, without e-mail addresses; undefined when there is no such report.
 * What was merged into it is seen with it.
 */
export async function dossierOf(db: Db, id: string, locale: Locale): Promise<Dossier | undefined> {
  const { rows } = await sql<Found>`
    select ${queueColumns}, ${workingColumns}, submission.call, st_asgeojson(outline)::json as outline,
      submission.area_m2 as "sentAreaM2", submission.description, submission.locale,
      display_name as "displayName", site.slug as "siteSlug", questions, answers as given, parcels, differs,
      coalesce(
        (select json_build_object('site', slug) from register.site where id = joined_site_id),
        (select json_build_object('id', other.id, 'reference', other.reference)
          from intake.submission other where other.id = submission.joined_submission_id)) as "sameAs",
      (select json_build_object('id', other.id, 'reference', other.reference)
        from intake.submission other where other.id = submission.merged_into) as "mergedInto",
      exists (select from intake.contact where submission_id = submission.id) as "hasEmail",
      (select coalesce(json_agg(${tagJson} order by rank, label), '[]')
        from intake.submission_tag join register.tag on tag.id = tag_id where submission_id = submission.id) as tags,
      (select coalesce(json_agg(${tagJson} order by rank, label), '[]') from register.tag) as "allTags",
      (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name, id), '[]')
        from people."user" where revoked_at is null) as team,
      (select coalesce(json_agg(json_build_object('id', id, 'at', ${instant("proposal.at")},
          'outline', st_asgeojson(proposal.outline)::json, 'description', proposal.description) order by at), '[]')
        from intake.proposal where submission_id = submission.id) as proposals,
      ${instant("erased_at")} as "erasedAt"
    from intake.submission left join register.site on site.id = site_id
      join register.question_set on question_set.call = submission.call and question_set.version = submission.question_set
    where submission.id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) return undefined;
  const { questions, given, ...report } = row;
  const family = await familyOf(db, id);
  const undoable = await undoableEvent(db, id);
  return {
    ...report,
    photos: await plannedPhotos(db, family, report.photoPlan),
    events: await eventsOf(db, family),
    twins: await twinsOf(db, id),
    near: await nearSitesOf(db, id),
    merged: await mergedOf(db, family.slice(1)),
    answers: told(questions, given, locale),
    allowed: allowedDecisions(report.status),
    undoable: undoable ? { number: undoable.number, move: undoable.move, by: undoable.by } : null,
  };
}

/** The report as it stands while it is held, after an act on it. */
export async function heldDossier(tx: Db, id: string, locale: Locale): Promise<Dossier> {
  const dossier = await dossierOf(tx, id, locale);
  if (!dossier) throw new Error("a report vanished while it was held");
  return dossier;
}

export interface LockedReport {
  id: string;
  reference: string;
  call: string;
  status: Status;
  version: number;
  path: Path;
  /** The outline that counts, WGS84: as the team corrected it, else as it was sent. */
  outline: MultiPolygon;
  locale: string;
  siteId: string | null;
  email: string | null;
  mergedInto: string | null;
}

/** The report as it stands, held until the transaction ends. */
export async function lockReport(tx: Db, id: string): Promise<LockedReport | undefined> {
  const { rows } = await sql<LockedReport>`
    select submission.id, reference, call, status, version, path, locale, merged_into as "mergedInto",
      st_asgeojson(coalesce(working_outline, outline))::json as outline, site_id as "siteId",
      (select email from intake.contact where submission_id = submission.id) as email
    from intake.submission where id = ${id} for update`.execute(tx);
  return rows[0];
}
