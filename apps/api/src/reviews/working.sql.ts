import type { WorkingChange, WorkingField } from "@manufacture/contract/dossier";
import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Path } from "@manufacture/contract/verdict";
import { type RawBuilder, sql } from "kysely";
import type { Db } from "../db.ts";

/** Fields of the working copy as they are kept; outlines as GeoJSON, WGS84. */
export type Kept = { [Field in WorkingField]?: WorkingChange[Field] | undefined };

const COLUMNS: Record<WorkingField, { name: string; value: (value: unknown) => RawBuilder<unknown> }> = {
  name: { name: "name", value: (value) => sql`${value}` },
  commune: { name: "commune", value: (value) => sql`${value}` },
  address: { name: "address", value: (value) => sql`${value}` },
  publicDescription: { name: "public_description", value: (value) => sql`${value}` },
  workingOutline: { name: "working_outline", value: (value) => (value === null ? sql`null` : shape(value)) },
  publicOutline: { name: "public_outline", value: (value) => jsonb(value) },
  outlineReason: { name: "outline_reason", value: (value) => sql`${value}` },
  photoPlan: { name: "photo_plan", value: (value) => jsonb(value) },
};

const shape = (outline: unknown) => sql`st_setsrid(st_geomfromgeojson(${JSON.stringify(outline)}), 4326)`;
const jsonb = (value: unknown) => (value === null ? sql`null` : sql`${JSON.stringify(value)}::jsonb`);

/** The working copy, for use inside a query over intake.submission. */
export const workingColumns = sql`
  submission.name, submission.commune, submission.address, public_description as "publicDescription",
  st_asgeojson(working_outline)::json as "workingOutline", submission.public_outline as "publicOutline",
  outline_reason as "outlineReason", photo_plan as "photoPlan"`;

/** What is kept of a report in these fields. */
export async function workingOf(db: Db, id: string): Promise<Required<Kept>> {
  const { rows } = await sql<Required<Kept>>`
    select ${workingColumns} from intake.submission where id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error("a report vanished while it was held");
  return row;
}

/** Keeps these fields. */
export async function keepWorking(tx: Db, id: string, change: Kept): Promise<void> {
  const sets = Object.entries(change).map(([field, value]) => {
    const column = COLUMNS[field as WorkingField]; // its keys are those of Kept
    return sql`${sql.ref(column.name)} = ${column.value(value ?? null)}`;
  });
  if (sets.length === 0) return;
  await sql`update intake.submission set ${sql.join(sets)} where id = ${id}`.execute(tx);
}

/** Which path the outline that counts now takes, and whether it lies outside the territory. */
export async function keepPath(tx: Db, id: string, path: Path, outOfTerritory: boolean): Promise<void> {
  await sql`
    update intake.submission set path = ${path}, out_of_territory = ${outOfTerritory} where id = ${id}`.execute(
    tx,
  );
}

/** The outline as it was sent, WGS84. */
export async function sentOutline(db: Db, id: string): Promise<MultiPolygon | undefined> {
  const { rows } = await sql<{ outline: MultiPolygon }>`
    select st_asgeojson(outline)::json as outline from intake.submission where id = ${id}`.execute(db);
  return rows[0]?.outline;
}
