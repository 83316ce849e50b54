import type { CoverageCell, Numbers } from "@manufacture/contract/numbers";
import { OPEN_STATUSES, PUBLIC_STATUSES, Status } from "@manufacture/contract/review";
import { sql } from "kysely";
import { type Db, only } from "../db.ts";

const WEEKS = 26;
/** Side of a square of the coverage, metres in Lambert 72 (EPSG:31370). */
export const SIDE_M = 2_000;

/** The call counted, in one pass over the reports and one over their events. */
export async function numbersOf(db: Db): Promise<Numbers> {
  const [counted, reasons, communes, weeks] = [
    await count(db),
    await reasonsOf(db),
    await communesOf(db),
    await weeksOf(db),
  ];
  return { ...counted, reasons, communes, weeks };
}

async function count(db: Db): Promise<Pick<Numbers, "received" | "waiting" | "statuses" | "hectares">> {
  const open = [...OPEN_STATUSES];
  const { rows } = await sql<{
    received: number;
    waiting: Numbers["waiting"];
    statuses: Partial<Record<Status, number>> | null;
    hectares: Numbers["hectares"];
  }>`
    with report as (
      select status, coalesce(working_area_m2, area_m2) as area_m2, extract(epoch from now() - received_at) / 86400 as days
      from intake.submission
    )
    select count(*)::int as received,
      json_build_object('count', count(*) filter (where status = any(${open})),
        'medianDays', coalesce(percentile_cont(0.5) within group (order by days) filter (where status = any(${open})), 0),
        'oldestDays', coalesce(max(days) filter (where status = any(${open})), 0)) as waiting,
      json_build_object('waiting', coalesce(sum(area_m2) filter (where status = any(${open})), 0) / 10000,
        'published', coalesce(sum(area_m2) filter (where status = any(${[...PUBLIC_STATUSES]})), 0) / 10000) as hectares,
      (select json_object_agg(status, reports) from (select status, count(*) as reports from report group by status) by_status) as statuses
    from report`.execute(db);
  const { statuses, ...counted } = only(rows);
  const every = Status.options.map((status) => [status, statuses?.[status] ?? 0]);
  return { ...counted, statuses: Object.fromEntries(every) as Numbers["statuses"] }; // one entry for every option
}

/** Reasons of decisions that still stand, whatever space is around them. */
async function reasonsOf(db: Db): Promise<Numbers["reasons"]> {
  const { rows } = await sql<Numbers["reasons"][number]>`
    select btrim(reason) as reason, count(*)::int as count
    from intake.review_event event
    where reason is not null and move <> 'ask_for_info'
      and not exists (select from intake.review_event taking_back where taking_back.undoes = event.number)
    group by 1 order by 2 desc, 1 limit 20`.execute(db);
  return rows;
}

async function communesOf(db: Db): Promise<Numbers["communes"]> {
  const { rows } = await sql<Numbers["communes"][number]>`
    select commune, count(*)::int as received,
      (count(*) filter (where status = any(${[...PUBLIC_STATUSES]})))::int as published
    from intake.submission group by commune order by 2 desc, 1 nulls last limit 100`.execute(db);
  return rows;
}

async function weeksOf(db: Db): Promise<Numbers["weeks"]> {
  const { rows } = await sql<Numbers["weeks"][number]>`
    with week as (
      select date_trunc('week', now() at time zone 'Europe/Brussels') - n * interval '1 week' as starts
      from generate_series(0, ${WEEKS - 1}::int) as n
    ), happened as (
      select date_trunc('week', at at time zone 'Europe/Brussels') as starts, move
      from intake.review_event event where at > now() - ${WEEKS + 1} * interval '1 week'
        and not exists (select from intake.review_event taking_back where taking_back.undoes = event.number)
    )
    select to_char(week.starts, 'YYYY-MM-DD') as week,
      (count(move) filter (where move = 'receive'))::int as received,
      (count(move) filter (where move in ('publish', 'keep_as_memory', 'mark_too_small', 'decline', 'merge')))::int as decided
    from week left join happened using (starts)
    group by week.starts order by week.starts`.execute(db);
  return rows;
}

/** The squares that the territory of the open calls touches, each with its reports and published sites; counted in one pass. */
export async function coverageOf(db: Db): Promise<CoverageCell[]> {
  const { rows } = await sql<CoverageCell>`
    with territory as (
      select st_transform(st_union(territory), 31370) as shape from register.call
    ), square as (
      select grid.i, grid.j, grid.geom from territory, st_squaregrid(${SIDE_M}, shape) as grid
      where st_intersects(grid.geom, shape)
    ), place as (
      select st_transform(st_pointonsurface(coalesce(working_outline, outline)), 31370) as point, 1 as report, 0 as site
      from intake.submission where status <> 'withdrawn'
      union all
      select st_transform(position, 31370), 0, 1 from register.site
    ), counted as (
      select floor(st_x(point) / ${SIDE_M})::int as i, floor(st_y(point) / ${SIDE_M})::int as j,
        sum(report)::int as reports, sum(site)::int as sites
      from place group by 1, 2
    )
    select st_asgeojson(st_transform(geom, 4326), 5)::json as shape, coalesce(reports, 0) as reports, coalesce(sites, 0) as sites
    from square left join counted using (i, j) order by i, j`.execute(db);
  return rows;
}
