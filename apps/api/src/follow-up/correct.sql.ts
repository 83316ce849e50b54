import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Path } from "@manufacture/contract/verdict";
import { sql } from "kysely";
import type { Db } from "../db.ts";

/** An outline that the rule accepted (WGS84), with what the rule said of it. */
export interface JudgedOutline {
  outline: MultiPolygon;
  path: Path;
  outOfTerritory: boolean;
}

const shape = (outline: MultiPolygon) =>
  sql`st_setsrid(st_geomfromgeojson(${JSON.stringify(outline)}), 4326)`;

/** Puts the corrected outline or story in the report's place; what was there is kept as a version. */
export async function replaceReport(
  tx: Db,
  id: string,
  judged: JudgedOutline | undefined,
  description: string | undefined,
): Promise<void> {
  await sql`
    insert into intake.submission_version (submission_id, version, outline, description)
    select id, version, outline, description from intake.submission where id = ${id}`.execute(tx);
  if (judged)
    await sql`
      update intake.submission
      set outline = ${shape(judged.outline)}, path = ${judged.path}, out_of_territory = ${judged.outOfTerritory},
        parcels = '{}', origin = 'drawn', commune = coalesce(reference.commune_of(${shape(judged.outline)}), commune)
      where id = ${id}`.execute(tx);
  if (description !== undefined)
    await sql`update intake.submission set description = ${description} where id = ${id}`.execute(tx);
}

/** Leaves a correction to the reviewers. */
export async function insertProposal(
  tx: Db,
  id: string,
  judged: JudgedOutline | undefined,
  description: string | undefined,
): Promise<void> {
  await sql`
    insert into intake.proposal (submission_id, outline, description)
    values (${id}, ${judged ? shape(judged.outline) : sql`null`}, ${description ?? null})`.execute(tx);
}

/** How many proposals of a report wait. */
export async function countProposals(db: Db, id: string): Promise<number> {
  const { rows } = await sql<{ proposals: number }>`
    select count(*)::int as proposals from intake.proposal where submission_id = ${id}`.execute(db);
  return rows[0]?.proposals ?? 0;
}

/** Takes a proposal off the table and gives what it said; undefined when it is not there. */
export async function takeProposal(
  tx: Db,
  submissionId: string,
  id: string,
): Promise<{ outline: MultiPolygon | null; description: string | null } | undefined> {
  const { rows } = await sql<{ outline: MultiPolygon | null; description: string | null }>`
    delete from intake.proposal where submission_id = ${submissionId} and id = ${id}
    returning st_asgeojson(outline)::json as outline, description`.execute(tx);
  return rows[0];
}
