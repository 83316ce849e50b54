import type { Status } from "@manufacture/contract/review";
import { sql } from "kysely";
import type { Db } from "../db.ts";
import { plainSlug } from "../sites/publish.sql.ts";

export interface NewEvent {
  submissionId: string;
  personId: string;
  personName: string;
  move: string;
  from: Status;
  to: Status;
  reason: string | null;
  note: string | null;
}

/** Writes what was decided; the report's status and version follow by trigger. */
export async function insertEvent(tx: Db, event: NewEvent): Promise<void> {
  await sql`
    insert into intake.review_event (submission_id, person_id, person_name, move, from_status, to_status, reason, note)
    values (${event.submissionId}, ${event.personId}, ${event.personName}, ${event.move}, ${event.from}, ${event.to},
      ${event.reason}, ${event.note})`.execute(tx);
}

/** Ties a report to the public copy made from it. */
export async function linkSite(tx: Db, submissionId: string, siteId: string): Promise<void> {
  await sql`update intake.submission set site_id = ${siteId} where id = ${submissionId}`.execute(tx);
}

/** Gives a report exactly these tags, making the ones that do not exist yet, and returns their ids. */
export async function setTags(tx: Db, submissionId: string, labels: string[]): Promise<string[]> {
  for (const label of labels) {
    await sql`
      insert into register.tag (slug, label) values (${plainSlug(label)}, ${label}) on conflict do nothing`.execute(
      tx,
    );
  }
  await sql`delete from intake.submission_tag where submission_id = ${submissionId}`.execute(tx);
  const slugs = labels.map(plainSlug);
  await sql`
    insert into intake.submission_tag (submission_id, tag_id)
    select ${submissionId}, id from register.tag where label = any(${labels}) or slug = any(${slugs})`.execute(
    tx,
  );
  return tagsOf(tx, submissionId);
}

/** Ids of a report's tags. */
export async function tagsOf(tx: Db, submissionId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select tag_id as id from intake.submission_tag where submission_id = ${submissionId}`.execute(tx);
  return rows.map(({ id }) => id);
}
