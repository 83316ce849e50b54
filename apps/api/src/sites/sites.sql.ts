import type { Bbox } from "@manufacture/contract/geojson";
import type {
  Register,
  Site,
  SiteCollection,
  SiteFeature,
  SiteSummary,
  Stage,
} from "@manufacture/contract/site";
import { REGISTER_OF } from "@manufacture/contract/site";
import { sql } from "kysely";
import { type Db, only } from "../db.ts";
import { seekText } from "./search-text.ts";

interface Wanted {
  bbox?: Bbox | undefined;
  stage?: Stage | undefined;
  register?: Register | undefined;
  tag?: string | undefined;
  q?: string | undefined;
  limit: number;
  /** The last `fid` of the page before. */
  after: number;
}

const stagesOf = (register: Register) =>
  (Object.keys(REGISTER_OF) as Stage[]).filter((stage) => REGISTER_OF[stage] === register); // keys of a total record

/** Published sites that match, oldest first, one page; geometry in WGS84 with 6 decimals (about 10 cm). */
export async function findSites(db: Db, wanted: Wanted): Promise<SiteCollection> {
  const conditions = [sql`true`];
  if (wanted.stage) conditions.push(sql`stage = ${wanted.stage}`);
  if (wanted.register) conditions.push(sql`stage = any(${stagesOf(wanted.register)})`);
  if (wanted.bbox) {
    const [west, south, east, north] = wanted.bbox;
    const box = sql`st_makeenvelope(${west}, ${south}, ${east}, ${north}, 4326)`;
    conditions.push(sql`(public_outline && ${box} or position && ${box})`);
  }
  if (wanted.tag)
    conditions.push(sql`exists (
      select from register.site_tag join register.tag on tag.id = tag_id where site_id = site.id and tag.slug = ${wanted.tag})`);
  for (const word of seekText(wanted.q ?? "")) {
    conditions.push(sql`${searched} like ${`%${word}%`}`);
  }
  const where = sql.join(conditions, sql` and `);
  const found = await sql<SiteFeature & { fid: string }>`
    select fid, 'Feature' as type, slug as id,
      st_asgeojson(coalesce(public_outline, position), 6)::json as geometry,
      ${summary} as properties
    from register.site
    where ${where} and fid > ${wanted.after}
    order by fid
    limit ${wanted.limit + 1}`.execute(db);
  const counted = await sql<{
    matched: string;
  }>`select count(*) as matched from register.site where ${where}`.execute(db);
  const page = found.rows.slice(0, wanted.limit);
  const last = page.at(-1);
  return {
    type: "FeatureCollection",
    features: page.map(({ fid: _, ...feature }) => withRegister(feature)),
    numberMatched: Number(only(counted.rows).matched),
    next: found.rows.length > wanted.limit && last ? last.fid : null,
  };
}

/** One published site, or undefined. */
export async function siteBySlug(db: Db, slug: string): Promise<Site | undefined> {
  const { rows } = await sql<{ properties: SiteSummary; more: Omit<Site, keyof SiteSummary> }>`
    select ${summary} as properties,
      json_build_object(
        'geometry', st_asgeojson(coalesce(public_outline, position), 6)::json,
        'position', st_asgeojson(position, 6)::json,
        'address', address, 'formerUse', former_use, 'state', state, 'description', description, 'years', years,
        'sources', sources, 'positionBasis', position_basis,
        'tagList', (
          select coalesce(json_agg(json_build_object('slug', tag.slug, 'label', label, 'group', "group") order by rank, label), '[]')
          from register.site_tag join register.tag on tag.id = tag_id where site_id = site.id),
        'episodes', (
          select coalesce(json_agg(json_build_object('kind', kind, 'title', title, 'years', episode.years,
            'certainty', episode.certainty, 'sources', episode.sources) order by episode.years nulls last, title), '[]')
          from register.episode where site_id = site.id),
        'publishedAt', to_char(published_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
      ) as more
    from register.site where slug = ${slug}`.execute(db);
  const [row] = rows;
  return row && { ...row.properties, register: REGISTER_OF[row.properties.stage], ...row.more };
}

const withRegister = (feature: SiteFeature): SiteFeature => ({
  ...feature,
  properties: { ...feature.properties, register: REGISTER_OF[feature.properties.stage] },
});

const summary = sql`json_build_object(
  'slug', slug, 'name', name, 'stage', stage, 'commune', commune, 'areaM2', area_m2, 'certainty', certainty,
  'positionErrorM', position_error_m,
  'tags', (select coalesce(json_agg(tag.slug order by tag.slug), '[]')
           from register.site_tag join register.tag on tag.id = tag_id where site_id = site.id))`;

/** What a search looks through, without case and accents: combining marks fall after decomposition. */
const searched = sql`regexp_replace(normalize(lower(concat_ws(' ', name, commune, address, former_use, years)), NFD), ${"[\u0300-\u036f]"}, '', 'g')`;
