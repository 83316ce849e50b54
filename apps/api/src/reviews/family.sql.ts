import type { MergedReport, ReviewEvent } from "@manufacture/contract/dossier";
import { sql } from "kysely";
import type { Db } from "../db.ts";
import { instant } from "./queue.sql.ts";

/** A report and all that was merged into it, however deep: itself first, then the oldest first. */
export async function familyOf(db: Db, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive family as (
      select id, 0 as depth, received_at from intake.submission where id = ${id}
      union
      select child.id, depth + 1, child.received_at from intake.submission child join family on child.merged_into = family.id
    )
    select id from family order by depth > 0, received_at, id`.execute(db);
  return rows.map(({ id }) => id);
}

/** What the merged reports brought. */
export async function mergedOf(db: Db, ids: readonly string[]): Promise<MergedReport[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<MergedReport>`
    select id, reference, version, display_name as "displayName", description, ${instant("received_at")} as "receivedAt",
      exists (select from intake.contact where submission_id = submission.id) as "hasEmail",
      st_asgeojson(outline)::json as outline
    from intake.submission where id = any(${ids}::uuid[]) order by received_at, id`.execute(db);
  return rows;
}

/** The history of a report with that of its merged ones, the oldest first. */
export async function eventsOf(db: Db, [self = "", ...merged]: readonly string[]): Promise<ReviewEvent[]> {
  const { rows } = await sql<Omit<ReviewEvent, "number"> & { number: string }>`
    select number, ${instant("at")} as at, person_name as by, move, from_status as "from", to_status as "to", reason, note,
      word.text as word, told as detail, case when event.submission_id = ${self} then null else reference end as report
    from intake.review_event event
      join intake.submission on submission.id = event.submission_id
      left join intake.reporter_word word on word.event = number
      left join intake.event_detail detail on detail.event = number
    where event.submission_id = any(${[self, ...merged]}::uuid[])
    order by number`.execute(db);
  return rows.map((event) => ({ ...event, number: Number(event.number) }));
}

/** Who is told of a decision on this report: its own person and those of the merged ones. */
export async function reportersOf(
  db: Db,
  family: readonly string[],
): Promise<{ id: string; reference: string; locale: string; email: string }[]> {
  const { rows } = await sql<{ id: string; reference: string; locale: string; email: string }>`
    select id, reference, locale, email from intake.submission join intake.contact on submission_id = id
    where id = any(${family}::uuid[]) order by received_at, id`.execute(db);
  return rows;
}
