import { sql } from "kysely";
import { type Db, only } from "../db.ts";
import type { SiteRow } from "./site-row.ts";

/** The version of the register: the number of its last change, and what tells it from any other register. */
export async function versionOfRegister(db: Db): Promise<{ epoch: string; number: number }> {
  const { rows } = await sql<{ epoch: string; number: string }>`
    select epoch, number from register.version`.execute(db);
  const { epoch, number } = only(rows);
  return { epoch, number: Number(number) };
}

/** How many sites are published. */
export async function countSites(db: Db): Promise<number> {
  const { rows } = await sql<{ sites: string }>`select count(*) as sites from register.site`.execute(db);
  return Number(only(rows).sites);
}

/** Up to `limit` sites above `after`, in ascending `fid`. */
export const sitesAfter = (db: Db, after: number, limit: number): Promise<SiteRow[]> =>
  siteRows(db, sql`fid > ${after} order by fid limit ${limit}`);

/** The sites of `fids` that are still published, in ascending `fid`. */
export const sitesByFid = (db: Db, fids: readonly number[]): Promise<SiteRow[]> =>
  siteRows(db, sql`fid = any(${fids}::bigint[]) order by fid`);

async function siteRows(db: Db, which: ReturnType<typeof sql>): Promise<SiteRow[]> {
  const { rows } = await sql<Omit<SiteRow, "fid"> & { fid: string }>`
    select fid, slug, name, stage, commune, area_m2 as "areaM2", certainty, position_error_m as "positionErrorM",
      position_basis as "positionBasis", address, former_use as "formerUse", state, description, years, sources,
      st_asgeojson(public_outline, 6)::json as outline, st_asgeojson(position, 6)::json as position,
      to_char(published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "publishedAt",
      array(select tag.slug from register.site_tag join register.tag on tag.id = tag_id
        where site_id = site.id order by tag.slug) as tags,
      (select coalesce(json_agg(json_build_object('slug', tag.slug, 'label', label, 'group', "group", 'colour', colour) order by rank, label), '[]')
        from register.site_tag join register.tag on tag.id = tag_id where site_id = site.id) as "tagList",
      (select coalesce(json_agg(json_build_object('kind', kind, 'title', title, 'years', episode.years,
          'certainty', episode.certainty, 'sources', episode.sources) order by episode.years nulls last, title), '[]')
        from register.episode where site_id = site.id) as episodes,
      (select coalesce(json_agg(json_build_object('hash', hash, 'caption', caption, 'alt', alt, 'author', author, 'licence', licence,
          'width', width, 'height', height) order by rank, hash), '[]')
        from register.photo where site_id = site.id) as photos
    from register.site
    where ${which}`.execute(db);
  return rows.map((row) => ({ ...row, fid: Number(row.fid) }));
}

/** Changes above `after`, of which there are some, in order; undefined when they are no longer all in the log. */
export async function changesAfter(
  db: Db,
  after: number,
  limit: number,
): Promise<{ number: number; siteFid: number | null }[] | undefined> {
  const { rows } = await sql<{ number: string; siteFid: string | null }>`
    select number, site_fid as "siteFid" from register.change where number > ${after} order by number limit ${limit}`.execute(
    db,
  );
  if (Number(rows[0]?.number) !== after + 1) return undefined;
  return rows.map(({ number, siteFid }) => ({
    number: Number(number),
    siteFid: siteFid === null ? null : Number(siteFid),
  }));
}
