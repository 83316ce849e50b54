import type { Call } from "@manufacture/contract/call";
import type { Question } from "@manufacture/contract/question";
import { sql } from "kysely";
import type { Db } from "../db.ts";

/** A call with its rule (areas in m², shapes in WGS84), what it asks now and the words that it uses. */
export const callColumns = sql`
  call.slug, title, introduction,
  jsonb_build_object('fr', title) || title_said as "titleSaid",
  jsonb_build_object('fr', introduction) || introduction_said as "introductionSaid",
  case when paused_at is null then null else json_build_object('word', pause_word) end as paused,
  coalesce(closed_at <= now(), false) as closed,
  json_build_object(
    'minAreaM2', min_area_m2, 'floorAreaM2', floor_area_m2, 'maxAreaM2', max_area_m2, 'maxCorners', max_corners,
    'territory', st_asgeojson(territory)::json, 'country', st_asgeojson(country)::json
  ) as rule,
  (select json_build_object('version', version, 'questions', questions)
    from register.question_set where question_set.call = call.slug and question_set.version = call.version) as "questionSet",
  (select coalesce(json_agg(json_build_object('slug', slug, 'term', term, 'definition', definition) order by rank), '[]')
    from register.term
    where slug in (select jsonb_array_elements_text(jsonb_path_query(questions, 'strict $.**.terms'))
      from register.question_set where question_set.call = call.slug and question_set.version = call.version)) as terms`;

/** A call, whether it takes reports or not, and whether it has opened; undefined when there is none of that name. */
export async function callBySlug(db: Db, slug: string): Promise<(Call & { opened: boolean }) | undefined> {
  const { rows } = await sql<Call & { opened: boolean }>`
    select ${callColumns}, opened_at <= now() as opened from register.call where slug = ${slug}`.execute(db);
  return rows[0];
}

/** What a call asked in one version of its questions; undefined when there was none such. */
export async function questionsOf(db: Db, call: string, version: number): Promise<Question[] | undefined> {
  const { rows } = await sql<{ questions: Question[] }>`
    select questions from register.question_set where call = ${call} and version = ${version}`.execute(db);
  return rows[0]?.questions;
}

export const FIRST_CALL = "appel-a-friches";
