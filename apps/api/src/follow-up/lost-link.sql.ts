import { sql } from "kysely";
import type { Db } from "../db.ts";

/** The latest reports that gave this address (in lower case), the newest first, 20 at most. */
export async function reportsOf(
  db: Db,
  mailbox: string,
): Promise<{ id: string; reference: string; locale: string; email: string }[]> {
  const { rows } = await sql<{ id: string; reference: string; locale: string; email: string }>`
    select id, reference, locale, email
    from intake.contact join intake.submission on submission.id = submission_id
    where lower(email) = ${mailbox} order by received_at desc limit 20`.execute(db);
  return rows;
}
