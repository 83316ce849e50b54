import { sql } from "kysely";
import type { Db } from "../db.ts";

/** Ties a report to the public copy made from it, or unties it. */
export async function linkSite(tx: Db, submissionId: string, siteId: string | null): Promise<void> {
  await sql`update intake.submission set site_id = ${siteId} where id = ${submissionId}`.execute(tx);
}

/** Takes a site off the map, at once everywhere, and keeps it whole. Nothing happens when it is not on the map. */
export async function shelve(tx: Db, siteId: string): Promise<void> {
  await sql`
    insert into intake.shelf (site_id, submission_id, site, tags, episodes, photos)
    select site.id, (select id from intake.submission where site_id = site.id limit 1),
      to_jsonb(site) - 'area_m2',
      array(select tag_id from register.site_tag where site_id = site.id),
      (select coalesce(jsonb_agg(to_jsonb(episode)), '[]') from register.episode where site_id = site.id),
      (select coalesce(jsonb_agg(to_jsonb(photo)), '[]') from register.photo where site_id = site.id)
    from register.site where id = ${siteId}
    on conflict (site_id) do update set site = excluded.site, tags = excluded.tags, episodes = excluded.episodes,
      photos = excluded.photos, submission_id = excluded.submission_id, taken_at = now()`.execute(tx);
  await sql`delete from register.site where id = ${siteId}`.execute(tx);
}

/**
 * Puts a site that was taken off the map back as it was, under the same id; false when it is not on the shelf, or when
 * another site has its name in the address by now.
 */
export async function unshelve(tx: Db, siteId: string): Promise<boolean> {
  const { rows } = await sql`
    insert into register.site (id, fid, slug, name, stage, public_outline, position, position_error_m, position_basis,
      stated_area_m2, commune, address, description, former_use, state, years, certainty, sources, published_at, version)
    overriding system value
    select was.id, was.fid, was.slug, was.name, was.stage, was.public_outline, was.position, was.position_error_m,
      was.position_basis, was.stated_area_m2, was.commune, was.address, was.description, was.former_use, was.state,
      was.years, was.certainty, was.sources, was.published_at, was.version + 1
    from intake.shelf, jsonb_populate_record(null::register.site, site) as was
    where site_id = ${siteId}
    on conflict do nothing returning id`.execute(tx);
  if (rows.length === 0) return false;
  await sql`
    insert into register.site_tag (site_id, tag_id)
    select site_id, tag.id from intake.shelf, unnest(tags) as kept join register.tag on tag.id = kept
    where site_id = ${siteId}`.execute(tx);
  await sql`
    insert into register.episode (id, site_id, kind, title, years, certainty, sources, starts, ends)
    select was.id, was.site_id, was.kind, was.title, was.years, was.certainty, was.sources, was.starts, was.ends
    from intake.shelf, jsonb_populate_recordset(null::register.episode, episodes) as was
    where shelf.site_id = ${siteId}`.execute(tx);
  await restorePhotos(tx, siteId);
  await sql`update intake.submission set site_id = ${siteId}
    where id = (select submission_id from intake.shelf where site_id = ${siteId})`.execute(tx);
  await sql`delete from intake.shelf where site_id = ${siteId}`.execute(tx);
  return true;
}

/** Those photographs whose pictures are still there: what was erased meanwhile does not come back. */
async function restorePhotos(tx: Db, siteId: string) {
  await sql`
    insert into register.photo (site_id, hash, rank, caption, author, licence, width, height, alt)
    select was.site_id, was.hash, was.rank, was.caption, was.author, was.licence, was.width, was.height, was.alt
    from intake.shelf, jsonb_populate_recordset(null::register.photo, photos) as was
    where shelf.site_id = ${siteId} and exists (select from intake.photo where photo.hash = was.hash)`.execute(
    tx,
  );
  await sql`
    insert into register.photo_file (site_id, hash, size, bytes)
    select distinct on (shown.hash, size) shown.site_id, shown.hash, size, bytes
    from register.photo shown join intake.photo on photo.hash = shown.hash
      join intake.photo_file on photo_file.submission_id = photo.submission_id and photo_file.photo_id = photo.id
    where shown.site_id = ${siteId}`.execute(tx);
}
