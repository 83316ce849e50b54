import { sql } from "kysely";
import type { Db } from "../db.ts";
import type { Reviewer } from "../people/sessions.ts";

interface CallEvent {
  /** Null when a ready sentence changed, which belongs to no call. */
  call: string | null;
  act:
    | "set"
    | "pause"
    | "resume"
    | "ask_anew"
    | "add_reason"
    | "change_reason"
    | "retire_reason"
    | "restore_reason"
    | "order_reasons";
  before: object;
  after: object;
}

/** Keeps who changed what, for good. */
export async function insertCallEvent(tx: Db, person: Reviewer, event: CallEvent): Promise<void> {
  await sql`
    insert into intake.call_event (person_id, person_name, call, act, before, after)
    values (${person.id}, ${person.name}, ${event.call}, ${event.act}, ${JSON.stringify(event.before)}::jsonb,
      ${JSON.stringify(event.after)}::jsonb)`.execute(tx);
}
