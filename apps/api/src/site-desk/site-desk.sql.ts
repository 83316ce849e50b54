import type { DeskSite, SiteChange, SiteDossier, StageChange } from "@manufacture/contract/site-desk";
import { type RawBuilder, sql } from "kysely";
import type * as z from "zod/mini";
import { type Db, only } from "../db.ts";

/** Sites on the map and sites on the shelf, in one shape. */
const everySite = sql`(
  select id, slug, name, stage, commune, area_m2, version, true as published from register.site
  union all
  select site_id, site ->> 'slug', site ->> 'name', site ->> 'stage', site ->> 'commune',
    coalesce(st_area((site ->> 'public_outline')::geometry::geography), (site ->> 'stated_area_m2')::double precision),
    (site ->> 'version')::int, false
  from intake.shelf
)`;

const deskColumns = sql`
  site.id, site.slug, site.name, site.stage, site.commune, site.area_m2 as "areaM2", site.published,
  (select count(*)::int from intake.site_correction where site_id = site.id and settled_at is null) as corrections,
  (select json_build_object('id', report.id, 'reference', report.reference) from intake.submission report
    where report.site_id = site.id or report.id = (select submission_id from intake.shelf where shelf.site_id = site.id) limit 1) as report`;

interface Wanted {
  q?: string | undefined;
  corrections: boolean;
  off: boolean;
  limit: number;
  /** The name and id after which the page begins. */
  after?: { name: string; id: string } | undefined;
}

/** Sites by name, one page. */
export async function findSites(db: Db, { q, corrections, off, limit, after }: Wanted): Promise<DeskSite[]> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (q)
    conditions.push(sql`(intake.plain(site.name || ' ' || coalesce(site.commune, '')) like '%' || intake.plain(${q}) || '%'
    or intake.plain(${q}) <% intake.plain(site.name))`);
  if (corrections)
    conditions.push(sql`site.id in (select site_id from intake.site_correction where settled_at is null)`);
  if (off) conditions.push(sql`not site.published`);
  if (after) conditions.push(sql`(site.name, site.id) > (${after.name}, ${after.id}::uuid)`);
  const { rows } = await sql<DeskSite>`
    select ${deskColumns} from ${everySite} as site where ${sql.join(conditions, sql` and `)}
    order by site.name, site.id limit ${limit}`.execute(db);
  return rows;
}

/** How many corrections of the public nobody has dealt with. */
export async function openCorrections(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from intake.site_correction where settled_at is null`.execute(db);
  return only(rows).count;
}

/** A site with its history, on the map or on the shelf; undefined when there is none such. */
export async function siteDossier(db: Db, id: string): Promise<SiteDossier | undefined> {
  const { rows } = await sql<SiteDossier>`
    select ${deskColumns}, site.version,
      coalesce(
        (select json_build_object('name', name, 'commune', commune, 'address', address, 'description', description,
          'formerUse', former_use, 'state', state, 'years', years, 'certainty', certainty, 'sources', sources)
          from register.site shown where shown.id = site.id),
        (select json_build_object('name', site -> 'name', 'commune', site -> 'commune', 'address', site -> 'address',
          'description', site -> 'description', 'formerUse', site -> 'former_use', 'state', site -> 'state',
          'years', site -> 'years', 'certainty', site -> 'certainty', 'sources', site -> 'sources')
          from intake.shelf where site_id = site.id)) as site,
      coalesce((select json_agg(json_build_object('kind', kind, 'title', title, 'years', years, 'certainty', certainty,
          'sources', sources, 'starts', starts, 'ends', ends) order by coalesce(starts, years) nulls last, title)
        from register.episode where site_id = site.id), '[]') as episodes,
      (select coalesce(json_agg(json_build_object('id', id, 'text', text, 'hasEmail', email is not null,
          'at', to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by at), '[]')
        from intake.site_correction where site_id = site.id and settled_at is null) as "openCorrections",
      (select coalesce(json_agg(json_build_object('at', to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
          'by', person_name, 'act', act, 'note', note, 'stage', after ->> 'stage',
          'fields', array(select jsonb_object_keys(coalesce(after, '{}')))) order by number), '[]')
        from intake.site_event where site_id = site.id) as history
    from ${everySite} as site where site.id = ${id}`.execute(db);
  return rows[0];
}

/** Holds a site that is on the map, and tells its version; undefined when it is not on the map. */
export async function holdSite(tx: Db, id: string): Promise<number | undefined> {
  const { rows } = await sql<{ version: number }>`
    select version from register.site where id = ${id} for update`.execute(tx);
  return rows[0]?.version;
}

const COLUMNS: Record<keyof z.output<typeof SiteChange>, string> = {
  name: "name",
  commune: "commune",
  address: "address",
  description: "description",
  formerUse: "former_use",
  state: "state",
  years: "years",
  certainty: "certainty",
  sources: "sources",
};

/** Changes what the public reads of a site, and raises its version. */
export async function changeSite(tx: Db, id: string, change: z.output<typeof SiteChange>): Promise<void> {
  const sets = Object.entries(change).map(([field, value]) => {
    const column = COLUMNS[field as keyof typeof COLUMNS]; // the keys of the shape
    return sql`${sql.ref(column)} = ${value === "" ? null : value}`;
  });
  await sql`update register.site set ${sql.join([...sets, sql`version = version + 1`])} where id = ${id}`.execute(
    tx,
  );
}

/** Puts a place on another stage, and raises its version. */
export async function changeStage(tx: Db, id: string, stage: string): Promise<void> {
  await sql`update register.site set stage = ${stage}, version = version + 1 where id = ${id}`.execute(tx);
}

/** Adds what happened there. */
export async function insertEpisode(
  tx: Db,
  siteId: string,
  episode: NonNullable<z.output<typeof StageChange>["episode"]>,
): Promise<void> {
  const { kind, title, starts, ends, certainty, sources } = episode;
  const years = [starts?.slice(0, 4), ends?.slice(0, 4)].filter(Boolean);
  await sql`
    insert into register.episode (site_id, kind, title, years, certainty, sources, starts, ends)
    values (${siteId}, ${kind}, ${title}, ${[...new Set(years)].join("–") || null}, ${certainty}, ${sources},
      ${starts ?? null}, ${ends ?? null})`.execute(tx);
}

/** Writes what was done to a site. */
export async function noteSite(
  tx: Db,
  siteId: string,
  person: { id: string; name: string },
  act: SiteDossier["history"][number]["act"],
  { note, before, after }: { note?: string | undefined; before?: object; after?: object },
): Promise<void> {
  await sql`
    insert into intake.site_event (site_id, person_id, person_name, act, note, before, after)
    values (${siteId}, ${person.id}, ${person.name}, ${act}, ${note || null},
      ${before ? JSON.stringify(before) : null}::jsonb, ${after ? JSON.stringify(after) : null}::jsonb)`.execute(
    tx,
  );
}
