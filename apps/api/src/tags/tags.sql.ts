import type { TagChange, TagHistory, TagInUse } from "@manufacture/contract/console";
import { sql } from "kysely";
import type * as z from "zod/mini";
import type { Db } from "../db.ts";

/** Every tag with the reports and sites that carry it. */
export async function tagsInUse(db: Db): Promise<TagInUse[]> {
  const { rows } = await sql<TagInUse>`
    select slug, label, "group", colour, coalesce(reports, 0)::int as reports, coalesce(sites, 0)::int as sites
    from register.tag
      left join (select tag_id, count(*) as reports from intake.submission_tag group by tag_id) r on r.tag_id = tag.id
      left join (select tag_id, count(*) as sites from register.site_tag group by tag_id) s on s.tag_id = tag.id
    order by "group" = 'libre', "group", rank, label`.execute(db);
  return rows;
}

/** What was done to tags, the last first. */
export async function tagHistory(db: Db): Promise<TagHistory[]> {
  const { rows } = await sql<TagHistory>`
    select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, person_name as by, act, slug,
      detail ->> 'before' as before, detail ->> 'after' as after
    from intake.tag_event order by number desc limit 100`.execute(db);
  return rows;
}

export interface HeldTag {
  id: string;
  slug: string;
  label: string;
  group: string;
  colour: string | null;
}

/** A tag, held until the transaction ends. */
export async function holdTag(tx: Db, slug: string): Promise<HeldTag | undefined> {
  const { rows } = await sql<HeldTag>`
    select id, slug, label, "group", colour from register.tag where slug = ${slug} for update`.execute(tx);
  return rows[0];
}

/** Whether another tag is called so, whatever its capitals and accents. */
export async function isTaken(tx: Db, label: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    select from register.tag where intake.plain(label) = intake.plain(${label}) and id <> ${id}`.execute(tx);
  return rows.length > 0;
}

/** The name in addresses stays: links keep working. */
export async function changeTag(tx: Db, id: string, change: z.output<typeof TagChange>): Promise<void> {
  const { label, group, colour } = change;
  await sql`
    update register.tag set label = coalesce(${label ?? null}, label), "group" = coalesce(${group ?? null}, "group"),
      colour = case when ${colour !== undefined} then ${colour ?? null} else colour end
    where id = ${id}`.execute(tx);
}

/** Puts one tag wherever another stands, and drops that one. */
export async function replaceTag(tx: Db, from: string, into: string): Promise<void> {
  await sql`
    insert into intake.submission_tag (submission_id, tag_id)
    select submission_id, ${into}::uuid from intake.submission_tag where tag_id = ${from} on conflict do nothing`.execute(
    tx,
  );
  await sql`delete from intake.submission_tag where tag_id = ${from}`.execute(tx);
  await sql`
    insert into register.site_tag (site_id, tag_id)
    select site_id, ${into}::uuid from register.site_tag where tag_id = ${from} on conflict do nothing`.execute(
    tx,
  );
  await sql`delete from register.site_tag where tag_id = ${from}`.execute(tx);
  await sql`
    update intake.shelf set tags = array_replace(tags, ${from}::uuid, ${into}::uuid) where ${from}::uuid = any(tags)`.execute(
    tx,
  );
  await sql`delete from register.tag where id = ${from}`.execute(tx);
}

/** Writes what was done to a tag. */
export async function noteTag(
  tx: Db,
  person: { id: string; name: string },
  act: TagHistory["act"],
  slug: string,
  detail: { before: string | null; after: string | null },
): Promise<void> {
  await sql`
    insert into intake.tag_event (person_id, person_name, act, slug, detail)
    values (${person.id}, ${person.name}, ${act}, ${slug}, ${JSON.stringify(detail)}::jsonb)`.execute(tx);
}
