import type { NearSite, Twin } from "@manufacture/contract/dossier";
import { NEIGHBOUR_DISTANCE_M } from "@manufacture/contract/neighbours";
import { sql } from "kysely";
import type { Db } from "../db.ts";

/** Reports that may be about the same place, the likeliest first. */
export async function twinsOf(db: Db, id: string): Promise<Twin[]> {
  const { rows } = await sql<Twin>`
    select other.id, reference, version, status, description, coalesce(working_area_m2, area_m2) as "areaM2",
      st_asgeojson(coalesce(working_outline, outline))::json as outline,
      overlap, distance_m as "distanceM", likeness, score
    from intake.twin join intake.submission other on other.id = case when one = ${id} then twin.other else one end
    where (one = ${id} or twin.other = ${id}) and dismissed_at is null and status <> 'merged'
    order by score desc limit 20`.execute(db);
  return rows;
}

/** Published sites that the outline overlaps or comes near to (50 m), the nearest first. `overlap`: share of the report. */
export async function nearSitesOf(db: Db, id: string): Promise<NearSite[]> {
  const { rows } = await sql<NearSite>`
    with report as (
      select coalesce(working_outline, outline) as shape, site_id from intake.submission where id = ${id}
    )
    select slug, name, st_distance(shape::geography, coalesce(public_outline, position)::geography) as "distanceM",
      case when public_outline is null then 0
        else least(1, st_area(st_intersection(shape, public_outline)::geography) / st_area(shape::geography)) end as overlap
    from register.site, report
    where site.id is distinct from report.site_id
      and (public_outline && st_expand(shape, 0.002) or public_outline is null and position && st_expand(shape, 0.002))
      and st_dwithin(shape::geography, coalesce(public_outline, position)::geography, ${NEIGHBOUR_DISTANCE_M})
    order by overlap desc, 3 limit 10`.execute(db);
  return rows;
}
