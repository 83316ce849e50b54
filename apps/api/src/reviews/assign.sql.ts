import { sql } from "kysely";
import type { Db } from "../db.ts";

/** Who a report is given to; undefined when there is no such person in the team. */
export async function memberOf(db: Db, id: string): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from people."user" where id = ${id} and revoked_at is null`.execute(db);
  return rows[0];
}

/** Gives a report to somebody, or to nobody, and tells whose it was. */
export async function assignTo(tx: Db, submissionId: string, person: string | null): Promise<string | null> {
  const { rows } = await sql<{ before: string | null }>`
    with was as (select id, assignee from intake.submission where id = ${submissionId} for update)
    update intake.submission set assignee = (select id from people."user" where id = ${person})
    from was where submission.id = was.id
    returning was.assignee as before`.execute(tx);
  return rows[0]?.before ?? null;
}

/** Notes who is named in a note. */
export async function mention(
  tx: Db,
  event: number,
  submissionId: string,
  people: readonly string[],
): Promise<void> {
  await sql`
    insert into intake.mention (event, person_id, submission_id)
    select ${event}::bigint, id, ${submissionId}::uuid from people."user" where id = any(${people}::text[])`.execute(
    tx,
  );
}

/** This person has read the notes of a report that name them. */
export async function seeMentions(db: Db, submissionId: string, person: string): Promise<void> {
  await sql`
    update intake.mention set seen_at = now()
    where submission_id = ${submissionId} and person_id = ${person} and seen_at is null`.execute(db);
}

/** A reporter's address; null when none was left. */
export async function contactOf(db: Db, submissionId: string): Promise<string | null> {
  const { rows } = await sql<{ email: string }>`
    select email from intake.contact where submission_id = ${submissionId}`.execute(db);
  return rows[0]?.email ?? null;
}

/** Says that two reports are about two places; false when they were not suspected, or it was said before. */
export async function dismissTwin(tx: Db, id: string, other: string, by: string): Promise<boolean> {
  const { rows } = await sql`
    update intake.twin set dismissed_at = now(), dismissed_by = ${by}
    where one = least(${id}::uuid, ${other}::uuid) and twin.other = greatest(${id}::uuid, ${other}::uuid)
      and dismissed_at is null
    returning one`.execute(tx);
  return rows.length > 0;
}
