import type { EventDetail } from "@manufacture/contract/dossier";
import type { Status } from "@manufacture/contract/review";
import { sql } from "kysely";
import { type Db, only } from "../db.ts";

/** Who acts: somebody of the team. */
export interface Actor {
  id: string;
  name: string;
}

export interface NewEvent {
  submissionId: string;
  actor: Actor;
  move: string;
  from: Status;
  to?: Status;
  reason?: string | null | undefined;
  note?: string | null | undefined;
  batch?: string | undefined;
  /** The event that this one takes back. */
  undoes?: number | undefined;
  /** What the history says of it beside its sentence. */
  told?: EventDetail;
  /** What undoing it brings back, and what it must still find to do so. */
  before?: unknown;
  after?: unknown;
}

/** Writes what was done and gives the event's number; the report's status and version follow by trigger. */
export async function insertEvent(tx: Db, event: NewEvent): Promise<number> {
  const { actor, told, before, after } = event;
  const { rows } = await sql<{ number: string }>`
    insert into intake.review_event
      (submission_id, person_id, person_name, move, from_status, to_status, reason, note, batch, undoes)
    values (${event.submissionId}, ${actor.id}, ${actor.name}, ${event.move}, ${event.from}, ${event.to ?? event.from},
      ${event.reason || null}, ${event.note || null}, ${event.batch ?? null}, ${event.undoes ?? null})
    returning number`.execute(tx);
  const number = Number(only(rows).number);
  if (told || before !== undefined)
    await sql`
      insert into intake.event_detail (event, submission_id, told, before, after)
      values (${number}, ${event.submissionId}, ${json(told ?? {})}, ${json(before)}, ${json(after)})`.execute(
      tx,
    );
  return number;
}

const json = (value: unknown) =>
  value === undefined ? sql`null::jsonb` : sql`${JSON.stringify(value)}::jsonb`;

export interface PastEvent {
  number: number;
  submissionId: string;
  move: string;
  from: Status;
  to: Status;
  by: string | null;
  batch: string | null;
  told: EventDetail | null;
  before: unknown;
  after: unknown;
}

/** Acts that are no step in a report's life: the one before them can still be taken back. */
const ASIDE = ["note", "see_contact", "dismiss_twin", "receive", "absorb", "release"];

/**
 * The last act of a report, when somebody of the team did it, it was not taken back and is no taking back itself.
 * What the reporter did meanwhile stands in its way: it answers the state that undoing would change.
 */
export async function undoableEvent(db: Db, submissionId: string): Promise<PastEvent | undefined> {
  const { rows } = await sql<Omit<PastEvent, "number"> & { number: string; team: boolean }>`
    select event.number, event.submission_id as "submissionId", move, from_status as "from", to_status as "to",
      person_name as by, batch, told, before, after, person_id is not null as team
    from intake.review_event event left join intake.event_detail detail on detail.event = event.number
    where event.submission_id = ${submissionId} and not move = any(${ASIDE})
      and undoes is null
      and not exists (select from intake.review_event taking_back where taking_back.undoes = event.number)
    order by event.number desc limit 1`.execute(db);
  const [row] = rows;
  if (!row?.team || row.move === "erase") return undefined;
  const { team: _, ...event } = row;
  return { ...event, number: Number(event.number) };
}
