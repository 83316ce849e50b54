import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Answers } from "@manufacture/contract/question";
import type { Kind, OutlineOrigin } from "@manufacture/contract/submission";
import type { Path } from "@manufacture/contract/verdict";
import { sql } from "kysely";
import { type Db, only } from "../db.ts";

export interface StoredReport {
  id: string;
  reference: string;
  path: Path;
  areaM2: number;
  outOfTerritory: boolean;
  sentHash: Buffer;
  erased: boolean;
}

const stored = sql`id, reference, path, area_m2 as "areaM2", out_of_territory as "outOfTerritory", sent_hash as "sentHash", erased_at is not null as erased`;

/** Holds the place of one report id until the transaction ends, so that sending twice at once is one report. */
export async function holdId(tx: Db, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx);
}

export async function reportById(db: Db, id: string): Promise<StoredReport | undefined> {
  const { rows } = await sql<StoredReport>`select ${stored} from intake.submission where id = ${id}`.execute(
    db,
  );
  return rows[0];
}

export interface ReportToStore {
  id: string;
  call: string;
  outline: MultiPolygon;
  path: Path;
  outOfTerritory: boolean;
  kind: Kind;
  origin: OutlineOrigin;
  parcels: string[];
  questionSet: number;
  answers: Answers;
  joinedSiteId: string | null;
  joinedSubmissionId: string | null;
  differs: string | null;
  description: string;
  displayName: string | null;
  locale: string;
  consentVersion: string;
  followHash: Buffer;
  sentHash: Buffer;
}

/** Stores what a citizen sent, with its number and its first event. The table's constraints are the last judge. */
export async function insertReport(tx: Db, report: ReportToStore): Promise<StoredReport> {
  const { rows } = await sql<StoredReport>`
    with number as (
      insert into intake.reference_counter (year, last)
      values (extract(year from now() at time zone 'Europe/Brussels'), 1)
      on conflict (year) do update set last = reference_counter.last + 1
      returning year, last
    )
    insert into intake.submission
      (id, reference, call, outline, path, out_of_territory, kind, origin, parcels, question_set, answers,
       joined_site_id, joined_submission_id, differs, description, display_name, locale,
       consent_version, follow_hash, sent_hash, commune)
    select ${report.id}, 'F-' || year || '-' || lpad(last::text, greatest(4, length(last::text)), '0'), ${report.call},
      st_setsrid(st_geomfromgeojson(${JSON.stringify(report.outline)}), 4326), ${report.path}, ${report.outOfTerritory},
      ${report.kind}, ${report.origin}, ${report.parcels}::text[], ${report.questionSet}::int,
      ${JSON.stringify(report.answers)}::jsonb, ${report.joinedSiteId}::uuid, ${report.joinedSubmissionId}::uuid,
      ${report.differs}, ${report.description}, ${report.displayName}, ${report.locale}, ${report.consentVersion},
      ${report.followHash}, ${report.sentHash},
      reference.commune_of(st_setsrid(st_geomfromgeojson(${JSON.stringify(report.outline)}), 4326))
    from number
    returning ${stored}`.execute(tx);
  await sql`
    insert into intake.review_event (submission_id, move, to_status) values (${report.id}, 'receive', 'received')`.execute(
    tx,
  );
  return only(rows);
}

/** Keeps the reporter's address apart from the report. */
export async function insertContact(tx: Db, submissionId: string, email: string): Promise<void> {
  await sql`insert into intake.contact (submission_id, email) values (${submissionId}, ${email})`.execute(tx);
}
