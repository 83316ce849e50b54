import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Stage } from "@manufacture/contract/site";
import { sql } from "kysely";
import { type Db, only } from "../db.ts";

/** The reviewed copy of a report that the public will see. Outline in WGS84, already generalised. */
export interface Publication {
  name: string;
  stage: Stage;
  publicOutline: MultiPolygon;
  /** Metres; null when the public outline is the exact one. */
  positionErrorM: number | null;
  commune: string | null;
  address: string | null;
  description: string | null;
  tagIds: string[];
}

/** Puts a reviewed copy in the register and returns its id. Call it inside the transaction of its decision. */
export async function insertSite(db: Db, site: Publication): Promise<{ id: string; slug: string }> {
  const { rows } = await sql<{ id: string; slug: string }>`
    with shape as (select st_multi(st_setsrid(st_geomfromgeojson(${JSON.stringify(site.publicOutline)}), 4326)) as outline)
    insert into register.site (slug, name, stage, public_outline, position, position_error_m, commune, address, description, certainty)
    select ${await freeSlug(db, site.name)}, ${site.name}, ${site.stage}, outline, st_pointonsurface(outline),
      ${site.positionErrorM}, ${site.commune}, ${site.address}, ${site.description}, 'high'
    from shape
    returning id, slug`.execute(db);
  const published = only(rows);
  await sql`
    insert into register.site_tag (site_id, tag_id)
    select ${published.id}, unnest(${site.tagIds}::uuid[]) on conflict do nothing`.execute(db);
  return published;
}

/** A slug for `name` that no site has: "caserne", "caserne-2", … */
async function freeSlug(db: Db, name: string): Promise<string> {
  const base = plainSlug(name);
  const { rows } = await sql<{ slug: string }>`
    select slug from register.site where slug = ${base} or slug like ${`${base}-%`}`.execute(db);
  const taken = new Set(rows.map(({ slug }) => slug));
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  return slug;
}

/** "Caserne Saint-Laurent" → "caserne-saint-laurent"; "lieu" when nothing remains. */
export const plainSlug = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "") || "lieu";
