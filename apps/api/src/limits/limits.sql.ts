import { sql } from "kysely";
import { type Db, only } from "../db.ts";

/** Counts one more request under `key`; a window that ended begins again. Gives the count and the ms that are left. */
export async function countRequest(
  db: Db,
  key: string,
  windowMs: number,
): Promise<{ current: number; ttl: number }> {
  const { rows } = await sql<{ current: number; ttl: number }>`
    insert into intake.rate_window as known (key, count, ends_at)
    values (${key}, 1, now() + ${windowMs} * interval '1 millisecond')
    on conflict (key) do update set
      count = case when known.ends_at <= now() then 1 else known.count + 1 end,
      ends_at = case when known.ends_at <= now() then excluded.ends_at else known.ends_at end
    returning count as current, (extract(epoch from ends_at - now()) * 1000)::float8 as ttl`.execute(db);
  return only(rows);
}

/** Forgets the windows that ended. */
export async function forgetEndedWindows(db: Db): Promise<void> {
  await sql`delete from intake.rate_window where ends_at < now()`.execute(db);
}
