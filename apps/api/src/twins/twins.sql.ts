import { sql } from "kysely";
import type { Db } from "../db.ts";

/** Outlines further apart are no twins, however alike their stories. Metres. */
const FAR_M = 50;
/** Within this distance, stories that are much alike make twins. Metres. */
const FURTHEST_M = 500;
const ALIKE = 0.6;

/**
 * How likely two reports are about one place, 0 to 1: seven tenths by where they lie (what they share of the smaller one,
 * or, apart, how near they are: half at most), three tenths by how alike their stories are.
 */
const score = sql`least(1, 0.7 * greatest(overlap, 0.5 * greatest(0, 1 - distance_m / ${FAR_M})) + 0.3 * likeness)`;

/**
 * Compares up to `limit` reports that wait for it with those around them, and gives how many it compared. Several
 * processes may do so at once: each takes others. What a reviewer said of two reports stays said.
 */
export async function compareSome(tx: Db, limit: number): Promise<number> {
  const { rows: due } = await sql<{ id: string }>`
    select id from intake.submission where compared_at is null order by received_at limit ${limit} for update skip locked`.execute(
    tx,
  );
  if (due.length === 0) return 0;
  const ids = due.map(({ id }) => id);
  await sql`
    delete from intake.twin where dismissed_at is null and (one = any(${ids}::uuid[]) or other = any(${ids}::uuid[]))`.execute(
    tx,
  );
  await sql`
    with report as (
      select id, coalesce(working_outline, outline) as shape, plain, description from intake.submission where id = any(${ids}::uuid[])
    ), beside as (
      select report.id as a, near.id as b, report.shape, near.shape as near_shape,
        case when report.description = '' or near.description = '' then 0
          else similarity(intake.plain(report.description), intake.plain(near.description)) end as likeness
      from report cross join lateral (
        select id, coalesce(working_outline, outline) as shape, description from intake.submission
        where id <> report.id
          and (outline && st_expand(report.shape, 0.008, 0.005) or working_outline && st_expand(report.shape, 0.008, 0.005))
        order by outline <-> report.shape limit 60
      ) near
    ), measured as (
      select a, b, likeness, st_distance(shape::geography, near_shape::geography) as distance_m,
        case when st_intersects(shape, near_shape)
          then least(1, st_area(st_intersection(shape, near_shape)) / least(st_area(shape), st_area(near_shape))) else 0 end as overlap
      from beside
    )
    insert into intake.twin (one, other, overlap, distance_m, likeness, score)
    select distinct on (least(a, b), greatest(a, b)) least(a, b), greatest(a, b), overlap, distance_m, likeness, ${score}
    from measured
    where overlap > 0.05 or distance_m <= ${FAR_M} or (distance_m <= ${FURTHEST_M} and likeness >= ${ALIKE})
    on conflict (one, other) do update set overlap = excluded.overlap, distance_m = excluded.distance_m,
      likeness = excluded.likeness, score = excluded.score`.execute(tx);
  await sql`update intake.submission set compared_at = now() where id = any(${ids}::uuid[])`.execute(tx);
  return due.length;
}
