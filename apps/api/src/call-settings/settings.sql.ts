import type { CallSettings } from "@manufacture/contract/call-settings";
import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Localised } from "@manufacture/contract/localised";
import { sql } from "kysely";
import type { Db } from "../db.ts";

const instant = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Everything that can be set for a call; undefined when there is no such call. */
export async function settingsOf(db: Db, slug: string): Promise<CallSettings | undefined> {
  const { rows } = await sql<CallSettings>`
    select call.slug, revision,
      jsonb_build_object('fr', title) || title_said as title,
      jsonb_build_object('fr', introduction) || introduction_said as introduction,
      min_area_m2 as "minAreaM2", floor_area_m2 as "floorAreaM2", max_area_m2 as "maxAreaM2", max_corners as "maxCorners",
      ${instant("opened_at")} as "openedAt", ${instant("closed_at")} as "closedAt",
      st_asgeojson(territory)::json as territory,
      case when paused_at is null then null
        else json_build_object('since', ${instant("paused_at")}, 'word', pause_word) end as paused,
      (select json_build_object('version', version, 'questions', questions)
        from register.question_set where question_set.call = call.slug and question_set.version = call.version) as "questionSet",
      (select coalesce(json_agg(json_build_object('slug', slug, 'term', term, 'definition', definition) order by rank), '[]')
        from register.term) as "allTerms",
      (select json_build_object('at', ${instant("at")}, 'by', person_name)
        from intake.call_event where call_event.call = call.slug order by number desc limit 1) as "lastChange"
    from register.call where call.slug = ${slug}`.execute(db);
  return rows[0];
}

/** Holds a call until the transaction ends. */
export async function holdCall(tx: Db, slug: string): Promise<void> {
  await sql`select from register.call where slug = ${slug} for update`.execute(tx);
}

export async function countryOf(db: Db, slug: string): Promise<MultiPolygon | undefined> {
  const { rows } = await sql<{ country: MultiPolygon }>`
    select st_asgeojson(country)::json as country from register.call where slug = ${slug}`.execute(db);
  return rows[0]?.country;
}

/** A call's settings as they shall be. What is undefined stays exactly as it is stored. */
export interface WantedSettings {
  title: Localised;
  introduction: Localised;
  minAreaM2: number;
  floorAreaM2: number;
  maxAreaM2: number;
  maxCorners: number;
  pauseWord: Localised | null;
  openedAt: string | undefined;
  closedAt: string | null | undefined;
  territory: MultiPolygon | undefined;
}

/** Writes the settings, with the next revision. A pause that lasts keeps its beginning. */
export async function updateCall(tx: Db, slug: string, wanted: WantedSettings): Promise<void> {
  const { fr: title, ...titleSaid } = wanted.title;
  const { fr: introduction, ...introductionSaid } = wanted.introduction;
  const word = wanted.pauseWord && JSON.stringify(wanted.pauseWord);
  const territory = wanted.territory ? JSON.stringify(wanted.territory) : null;
  const closes = wanted.closedAt === undefined ? sql`closed_at` : sql`${wanted.closedAt}::timestamptz`;
  await sql`
    update register.call set revision = revision + 1,
      title = ${title}, title_said = ${JSON.stringify(titleSaid)}::jsonb,
      introduction = ${introduction}, introduction_said = ${JSON.stringify(introductionSaid)}::jsonb,
      min_area_m2 = ${wanted.minAreaM2}, floor_area_m2 = ${wanted.floorAreaM2}, max_area_m2 = ${wanted.maxAreaM2},
      max_corners = ${wanted.maxCorners},
      opened_at = coalesce(${wanted.openedAt ?? null}::timestamptz, opened_at), closed_at = ${closes},
      territory = coalesce(st_setsrid(st_geomfromgeojson(${territory}::text), 4326), territory),
      paused_at = case when ${word}::jsonb is null then null else coalesce(paused_at, now()) end,
      pause_word = ${word}::jsonb
    where slug = ${slug}`.execute(tx);
}

/** Asks these questions from now on; those that were asked stay. Gives their version. */
export async function insertQuestionSet(tx: Db, slug: string, questions: unknown): Promise<void> {
  await sql`
    insert into register.question_set (call, version, questions)
    select ${slug}, max(version) + 1, ${JSON.stringify(questions)}::jsonb
    from register.question_set where call = ${slug}`.execute(tx);
  await sql`
    update register.call set revision = revision + 1,
      version = (select max(version) from register.question_set where question_set.call = call.slug)
    where slug = ${slug}`.execute(tx);
}
