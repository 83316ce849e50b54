import { sql } from "kysely";
import type { Db } from "../db.ts";
import { plainSlug } from "../sites/publish.sql.ts";

interface Tagged {
  id: string;
  label: string;
}

/** The tags that these words name, by label or slug; with `make`, those that do not exist yet are made. */
export async function tagsNamed(tx: Db, words: readonly string[], make: boolean): Promise<Tagged[]> {
  const slugs = words.map(plainSlug);
  if (make)
    await sql`
      insert into register.tag (slug, label)
      select slug, label from unnest(${slugs}::text[], ${words}::text[]) as named (slug, label) on conflict do nothing`.execute(
      tx,
    );
  const { rows } = await sql<Tagged>`
    select id, label from register.tag where label = any(${words}::text[]) or slug = any(${slugs}::text[])`.execute(
    tx,
  );
  return rows;
}

/** Puts tags on a report and gives those that it did not have. */
export async function putTags(tx: Db, submissionId: string, ids: readonly string[]): Promise<Tagged[]> {
  const { rows } = await sql<Tagged>`
    with put as (
      insert into intake.submission_tag (submission_id, tag_id)
      select ${submissionId}::uuid, id from unnest(${ids}::uuid[]) as id on conflict do nothing returning tag_id
    )
    select id, label from put join register.tag on tag.id = tag_id`.execute(tx);
  return rows;
}

/** Takes tags off a report and gives those that it had. */
export async function takeTags(tx: Db, submissionId: string, ids: readonly string[]): Promise<Tagged[]> {
  const { rows } = await sql<Tagged>`
    with taken as (
      delete from intake.submission_tag where submission_id = ${submissionId} and tag_id = any(${ids}::uuid[]) returning tag_id
    )
    select id, label from taken join register.tag on tag.id = tag_id`.execute(tx);
  return rows;
}

/** Ids of a report's tags. */
export async function tagsOf(tx: Db, submissionId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select tag_id as id from intake.submission_tag where submission_id = ${submissionId}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** A published site carries the tags of its report. */
export async function tagSite(tx: Db, siteId: string, ids: readonly string[]): Promise<void> {
  await sql`
    delete from register.site_tag where site_id = ${siteId} and not tag_id = any(${ids}::uuid[])`.execute(tx);
  await sql`
    insert into register.site_tag (site_id, tag_id) select ${siteId}::uuid, id from unnest(${ids}::uuid[]) as id
    on conflict do nothing`.execute(tx);
}
