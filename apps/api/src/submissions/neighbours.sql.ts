import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Neighbour } from "@manufacture/contract/neighbours";
import { sql } from "kysely";
import type { Db } from "../db.ts";

/** Statuses of reports that nobody but reviewers may see, and that count as "déjà signalé ici". */
const UNSEEN = ["received", "in_review", "needs_info", "too_small"];

/** In Belgium so many degrees are more than 350 m either way: the index finds few, the ellipsoid decides. */
const REACH_DEGREES = 0.005;

/** A site known by a point alone may really be so far from it; who draws within its halo is asked, up to here. Metres. */
const MOST_DOUBT_M = 300;

const shapeOf = (outline: MultiPolygon) =>
  sql`st_setsrid(st_geomfromgeojson(${JSON.stringify(outline)}), 4326)`;

/**
 * Published sites within `distanceM` metres of `outline` (WGS84), or within the error of their position when that is all
 * that is known of them; the nearest first. Reads the register alone.
 */
export async function sitesNear(
  publicDb: Db,
  outline: MultiPolygon,
  distanceM: number,
): Promise<Neighbour[]> {
  const { rows } = await sql<Neighbour>`
    with drawn as (select ${shapeOf(outline)} as shape)
    select slug, name, round(st_distance(coalesce(public_outline, position)::geography, shape::geography)) as "distanceM"
    from register.site, drawn
    where (public_outline && st_expand(shape, ${REACH_DEGREES}::float8)
        or public_outline is null and position && st_expand(shape, ${REACH_DEGREES}::float8))
      and st_dwithin(coalesce(public_outline, position)::geography, shape::geography,
        case when public_outline is null then greatest(${distanceM}::float8, least(coalesce(position_error_m, 0), ${MOST_DOUBT_M}::float8)) else ${distanceM}::float8 end)
    order by 3, name limit 5`.execute(publicDb);
  return rows.map((row) => ({ ...row, distanceM: Number(row.distanceM) }));
}

/** The report that lies nearest to `outline` within `distanceM` metres and is not public; undefined when there is none. */
export async function unseenReportNear(
  db: Db,
  outline: MultiPolygon,
  distanceM: number,
): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`
    with drawn as (select ${shapeOf(outline)} as shape)
    select id from intake.submission, drawn
    where outline && st_expand(shape, ${REACH_DEGREES}::float8)
      and status = any(${UNSEEN}) and st_dwithin(outline::geography, shape::geography, ${distanceM})
    order by st_distance(outline::geography, shape::geography), received_at limit 1`.execute(db);
  return rows[0];
}

/** The id of the published site with this slug; undefined when it is not, or no longer, published. */
export async function siteBySlug(db: Db, slug: string): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`select id from register.site where slug = ${slug}`.execute(db);
  return rows[0];
}
