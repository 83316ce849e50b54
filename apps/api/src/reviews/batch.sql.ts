import { sql } from "kysely";
import type { Db } from "../db.ts";

/** The event that a batch wrote for each report; of a merge, that of the report which was merged. */
export async function batchOf(db: Db, batch: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; number: string }>`
    select submission_id as id, number from intake.review_event
    where batch = ${batch} and undoes is null and move <> 'absorb' order by number desc`.execute(db);
  return new Map(rows.map(({ id, number }) => [id, Number(number)]));
}

/** References of reports by id. */
export async function referencesOf(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; reference: string }>`
    select id, reference from intake.submission where id = any(${ids}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, reference }) => [id, reference]));
}
