import { sql } from "kysely";
import type { Db } from "../db.ts";

export interface KeptView {
  id: string;
  name: string;
  query: string;
  shared: boolean;
  mine: boolean;
}

/** A person's views and those that others share. */
export async function viewsOf(db: Db, person: string): Promise<KeptView[]> {
  const { rows } = await sql<KeptView>`
    select id, name, query, shared, owner = ${person} as mine from intake.saved_view
    where owner = ${person} or shared order by created_at, id limit 100`.execute(db);
  return rows;
}

export async function insertView(
  db: Db,
  person: string,
  { name, query, shared }: { name: string; query: string; shared: boolean },
): Promise<void> {
  await sql`
    insert into intake.saved_view (name, query, shared, owner) values (${name}, ${query}, ${shared}, ${person})`.execute(
    db,
  );
}

/** Drops a view of one's own; somebody else's stays. */
export async function deleteView(db: Db, person: string, id: string): Promise<void> {
  await sql`delete from intake.saved_view where id = ${id} and owner = ${person}`.execute(db);
}
