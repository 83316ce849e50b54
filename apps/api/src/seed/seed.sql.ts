import type { Call } from "@manufacture/contract/call";
import type { Outline, Position } from "@manufacture/contract/geojson";
import type { Question } from "@manufacture/contract/question";
import type { ReasonWords } from "@manufacture/contract/reason";
import type { Certainty, Episode, Stage } from "@manufacture/contract/site";
import type { Term } from "@manufacture/contract/term";
import { sql } from "kysely";
import { type Db, only } from "../db.ts";

/** A place as db/seed/places.json tells it. WGS84, metres, m². */
export interface SeedPlace {
  slug: string;
  name: string;
  stage: Stage;
  position: Position | null;
  publicOutline?: Outline;
  positionErrorM: number | null;
  positionBasis: string | null;
  statedAreaM2: number | null;
  commune: string;
  address: string | null;
  formerUse: string | null;
  state: string | null;
  years: string | null;
  certainty: Certainty;
  sources: string[];
  episodes?: Episode[];
}

/** The call of db/seed/call.json. */
export type SeedCall = Pick<Call, "slug" | "title" | "introduction"> & Call["rule"];

/** Lets one process at a time fill the register, until its transaction ends. */
export async function holdSeed(tx: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('manufacture seed'))`.execute(tx);
}

export async function isSeeded(db: Db): Promise<boolean> {
  const { rows } = await sql`select 1 from register.call limit 1`.execute(db);
  return rows.length > 0;
}

const geometry = (shape: unknown) => sql`st_setsrid(st_geomfromgeojson(${JSON.stringify(shape)}), 4326)`;

export async function insertCall(db: Db, call: SeedCall): Promise<void> {
  await sql`
    insert into register.call (slug, title, introduction, min_area_m2, floor_area_m2, max_area_m2, max_corners, territory, country)
    values (${call.slug}, ${call.title}, ${call.introduction}, ${call.minAreaM2}, ${call.floorAreaM2}, ${call.maxAreaM2},
      ${call.maxCorners}, ${geometry(call.territory)}, ${geometry(call.country)})`.execute(db);
  await sql`insert into register.question_set (call, version, questions) values (${call.slug}, 0, '[]')`.execute(
    db,
  );
}

/** The first questions of a call that has asked none yet; another call, or one that asks already, stays as it is. */
export async function askFirst(
  db: Db,
  set: { call: string; version: number; questions: Question[] },
): Promise<void> {
  await sql`
    insert into register.question_set (call, version, questions)
    select slug, ${set.version}, ${JSON.stringify(set.questions)}::jsonb from register.call
    where slug = ${set.call} and version = 0
    on conflict do nothing`.execute(db);
  await sql`update register.call set version = ${set.version} where slug = ${set.call} and version = 0`.execute(
    db,
  );
}

/** Puts a word of the lexicon where there is none yet. */
export async function insertTerm(db: Db, { slug, term, definition }: Term, rank: number): Promise<void> {
  await sql`
    insert into register.term (slug, rank, term, definition)
    values (${slug}, ${rank}, ${JSON.stringify(term)}::jsonb, ${JSON.stringify(definition)}::jsonb)
    on conflict do nothing`.execute(db);
}

/** Puts the ready sentences where there is none yet, not even a retired one. */
export async function insertFirstReasons(db: Db, reasons: readonly ReasonWords[]): Promise<void> {
  await sql`
    insert into register.reason (decision, rank, said)
    select value ->> 'decision', place, value -> 'said'
    from jsonb_array_elements(${JSON.stringify(reasons)}::jsonb) with ordinality as first (value, place)
    where not exists (select from register.reason)`.execute(db);
}

/** Whether the lexicon, the first questions and ready sentences are there: a register from an earlier version has none. */
export async function isComplete(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from register.term where not exists (select from register.call where version = 0)
      and exists (select from register.reason) limit 1`.execute(db);
  return rows.length > 0;
}

export async function insertTag(
  db: Db,
  tag: { slug: string; label: string; group: string; rank: number },
): Promise<void> {
  await sql`insert into register.tag (slug, label, "group", rank) values (${tag.slug}, ${tag.label}, ${tag.group}, ${tag.rank})`.execute(
    db,
  );
}

export async function insertPlace(db: Db, place: SeedPlace): Promise<void> {
  const outline = place.publicOutline ? sql`st_multi(${geometry(place.publicOutline)})` : sql`null::geometry`;
  const position = place.position
    ? geometry({ type: "Point", coordinates: place.position })
    : sql`st_pointonsurface(${geometry(place.publicOutline)})`;
  const { rows } = await sql<{ id: string }>`
    insert into register.site (slug, name, stage, public_outline, position, position_error_m, position_basis, stated_area_m2,
      commune, address, former_use, state, years, certainty, sources)
    values (${place.slug}, ${place.name}, ${place.stage}, ${outline}, ${position}, ${place.positionErrorM}, ${place.positionBasis},
      ${place.statedAreaM2}, ${place.commune}, ${place.address}, ${place.formerUse}, ${place.state}, ${place.years},
      ${place.certainty}, ${place.sources})
    returning id`.execute(db);
  const { id } = only(rows);
  for (const episode of place.episodes ?? []) {
    await sql`
      insert into register.episode (site_id, kind, title, years, certainty, sources)
      values (${id}, ${episode.kind}, ${episode.title}, ${episode.years}, ${episode.certainty}, ${episode.sources})`.execute(
      db,
    );
  }
}
