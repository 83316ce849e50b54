import type { Doing, LiveMessage, Presence } from "@manufacture/contract/console";
import { sql } from "kysely";
import type { Db } from "../db.ts";

/** What was not said again for so long no longer holds. Seconds. */
const HOLDS_S = 25;

/** Notes what somebody is at, on a report. A report that is not there is nothing to be at. */
export async function notePresence(
  db: Db,
  report: string,
  person: { id: string; name: string },
  doing: Doing | null,
): Promise<void> {
  if (doing === null)
    await sql`
      delete from intake.presence where submission_id = ${report} and person_id = ${person.id}`.execute(db);
  else
    await sql`
      insert into intake.presence (submission_id, person_id, person_name, doing)
      select id, ${person.id}, ${person.name}, ${doing} from intake.submission where id = ${report}
      on conflict (submission_id, person_id) do update set doing = excluded.doing, seen_at = now(), person_name = excluded.person_name`.execute(
      db,
    );
  await sql`select pg_notify('presence', '')`.execute(db);
}

/** Who is at what now. */
export async function presentNow(db: Db): Promise<Presence[]> {
  const { rows } = await sql<Presence>`
    select submission_id as report, person_id as person, person_name as name, doing from intake.presence
    where seen_at > now() - make_interval(secs => ${HOLDS_S}) order by submission_id, person_id`.execute(db);
  return rows;
}

/** Tells every process that reports came. */
export async function notifyReceived(db: Db): Promise<void> {
  await sql`select pg_notify('review', '{"move":"receive"}')`.execute(db);
}

/** More than this many changes are not told one by one. */
export const MOST_MISSED = 300;

/** What happened to reports since that moment (milliseconds since 1970), the oldest first; `MOST_MISSED` at most. */
export async function missedSince(
  db: Db,
  since: number,
): Promise<Extract<LiveMessage, { kind: "report" }>[]> {
  const { rows } = await sql<Extract<LiveMessage, { kind: "report" }>>`
    select 'report' as kind, submission.id, version, submission.status, move, person_name as by, person_id as person
    from intake.review_event join intake.submission on submission.id = submission_id
    where at > to_timestamp(${since}::double precision / 1000)
    order by number limit ${MOST_MISSED}`.execute(db);
  return rows;
}
