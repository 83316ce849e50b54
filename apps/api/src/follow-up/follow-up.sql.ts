import type { FollowUp } from "@manufacture/contract/follow-up";
import type { Status } from "@manufacture/contract/review";
import { sql } from "kysely";
import { type Db, only } from "../db.ts";
import { photosJson } from "../photos/photos.sql.ts";

export interface HeldReport {
  id: string;
  call: string;
  status: Status;
  erased: boolean;
  siteId: string | null;
}

/** The report whose link carries the token with this hash. */
export async function heldReport(db: Db, followHash: Buffer, hold: boolean): Promise<HeldReport | undefined> {
  const { rows } = await sql<HeldReport>`
    select id, call, status, erased_at is not null as erased, site_id as "siteId"
    from intake.submission where follow_hash = ${followHash}
    ${hold ? sql`for update` : sql``}`.execute(db);
  return rows[0];
}

const instant = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Everything the reporter sees of the report, but what may be done now. */
export async function followUpOf(db: Db, id: string): Promise<Omit<FollowUp, "withdrawable" | "correction">> {
  const { rows } = await sql<Omit<FollowUp, "withdrawable" | "correction">>`
    with recursive head as (
      select id, merged_into from intake.submission where id = ${id}
      union all select above.id, above.merged_into from intake.submission above join head on above.id = head.merged_into
    ), read_with as (
      -- A report that was merged is decided on with another: what came of that one is its news.
      select submission.id, status, site_id from intake.submission join head using (id) where head.merged_into is null
    )
    select reference, case when read_with.status in ('received', 'in_review', 'needs_info') then submission.status
        else read_with.status end as status, path, submission.area_m2 as "areaM2", site.slug as "siteSlug",
      ${instant("received_at")} as "receivedAt", st_asgeojson(outline)::json as outline, submission.description,
      (select reason from intake.review_event
        where submission_id = read_with.id and reason is not null
          and (read_with.id = submission.id or move <> 'ask_for_info') order by number desc limit 1) as reason,
      (select coalesce(json_agg(${instant("proposal.at")} order by proposal.at), '[]')
        from intake.proposal where submission_id = submission.id) as proposals,
      (select coalesce(json_agg(json_build_object('at', ${instant("event.at")},
          'by', case event.move when 'answer' then 'reporter' else 'team' end,
          'text', coalesce(word.text, event.reason)) order by event.number), '[]')
        from intake.review_event event left join intake.reporter_word word on word.event = event.number
        where event.submission_id = submission.id
          and (event.move = 'ask_for_info' or event.move = 'answer' and word.text is not null)) as thread,
      (select json_build_object(
          'names', coalesce(json_agg(other.display_name order by other.received_at) filter (where other.display_name <> ''), '[]'),
          'others', count(*) filter (where coalesce(other.display_name, '') = ''))
        from intake.submission other
        where other.status <> 'withdrawn' and other.id <> submission.id
          and (other.joined_submission_id = submission.id or other.joined_site_id = read_with.site_id)) as joined,
      ${photosJson} as photos,
      exists (select from intake.contact where submission_id = submission.id) as "hasEmail"
    from intake.submission cross join read_with left join register.site on site.id = read_with.site_id
    where submission.id = ${id}`.execute(db);
  return only(rows);
}

/** The reporter acts: an event that leads from one status to another, or leaves it; gives the event's number. */
export async function insertReporterEvent(
  tx: Db,
  id: string,
  move: "withdraw" | "answer" | "correct" | "propose" | "erase",
  from: Status,
  to: Status = from,
): Promise<string> {
  const { rows } = await sql<{ number: string }>`
    insert into intake.review_event (submission_id, move, from_status, to_status)
    values (${id}, ${move}, ${from}, ${to}) returning number`.execute(tx);
  return only(rows).number;
}

/** Keeps what the reporter said with an event, apart from it. */
export async function insertReporterWord(tx: Db, id: string, event: string, text: string): Promise<void> {
  await sql`
    insert into intake.reporter_word (event, submission_id, text) values (${event}::bigint, ${id}, ${text})`.execute(
    tx,
  );
}

/** A report taken back keeps no address. */
export async function deleteContact(tx: Db, id: string): Promise<void> {
  await sql`delete from intake.contact where submission_id = ${id}`.execute(tx);
}
