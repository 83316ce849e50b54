import { sql } from "kysely";
import type { Db } from "../db.ts";

export interface Letter {
  subject: string;
  body: string;
}

export interface DueLetter extends Letter {
  id: string;
  recipient: string;
  attempts: number;
}

/** How long a letter about a decision waits: who undoes the decision meanwhile takes the letter back. Seconds. */
const MOMENT_S = 12;

/** Leaves a letter to be sent once the transaction is through; one about an event waits a moment more. */
export async function queueLetter(
  tx: Db,
  recipient: string,
  { subject, body }: Letter,
  event?: number,
): Promise<void> {
  await sql`
    insert into intake.mail (recipient, subject, body, event, due_at)
    values (${recipient}, ${subject}, ${body}, ${event ?? null}::bigint,
      now() + make_interval(secs => ${event === undefined ? 0 : MOMENT_S}))`.execute(tx);
}

/** Takes the letters about an event back that have not left, and tells whose they were. */
export async function dropLetters(tx: Db, event: number): Promise<string[]> {
  const { rows } = await sql<{ recipient: string }>`
    delete from intake.mail where event = ${event}::bigint and attempts = 0 returning recipient`.execute(tx);
  return rows.map(({ recipient }) => recipient);
}

/** Takes up to `count` due letters for five minutes: another process will not take them, a crash gives them back. */
export async function takeDueLetters(db: Db, count: number): Promise<DueLetter[]> {
  const { rows } = await sql<DueLetter>`
    update intake.mail set attempts = attempts + 1, due_at = now() + interval '5 minutes'
    where id in (select id from intake.mail where due_at <= now() order by due_at limit ${count} for update skip locked)
    returning id, recipient, subject, body, attempts`.execute(db);
  return rows;
}

/** A letter that left is kept nowhere. */
export async function letterLeft(db: Db, id: string): Promise<void> {
  await sql`delete from intake.mail where id = ${id}`.execute(db);
}

/** Tries again after 1, 2, 4, … minutes, a day at most. */
export async function letterRefused(db: Db, id: string, error: string): Promise<void> {
  await sql`
    update intake.mail
    set last_error = ${error.slice(0, 500)}, due_at = now() + least(interval '1 day', interval '1 minute' * power(2, attempts - 1))
    where id = ${id}`.execute(db);
}
