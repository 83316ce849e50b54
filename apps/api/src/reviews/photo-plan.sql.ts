import type { Dossier, ReviewPhoto } from "@manufacture/contract/dossier";
import { sql } from "kysely";
import type { Db } from "../db.ts";
import { photoJson } from "../photos/photos.sql.ts";

/** The photographs of a report and of those merged into it, in the order of publication; what the plan does not name comes last. */
export async function plannedPhotos(
  db: Db,
  family: readonly string[],
  plan: Dossier["photoPlan"],
): Promise<ReviewPhoto[]> {
  const { rows } = await sql<{ photo: ReviewPhoto; report: string }>`
    select ${photoJson} as photo, submission_id as report from intake.photo
    where submission_id = any(${family}::uuid[])
    order by array_position(${family}::uuid[], submission_id), rank, announced_at`.execute(db);
  const planned = new Map((plan ?? []).map((line, place) => [line.id, { ...line, place }]));
  return rows
    .map(({ photo, report }, index) => {
      const line = planned.get(photo.id);
      const { place, hidden, alt } = line ?? { place: planned.size + index, hidden: false, alt: "" };
      return { place, photo: { ...photo, report, hidden, alt } };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ photo }) => photo);
}

/** Copies the photographs that are not hidden and have arrived to the site, in that order. */
export async function publishPhotos(tx: Db, siteId: string, photos: readonly ReviewPhoto[]): Promise<void> {
  const shown = photos.filter(({ hidden, received }) => !hidden && received);
  if (shown.length === 0) return;
  const wanted = sql`unnest(${shown.map(({ report }) => report)}::uuid[], ${shown.map(({ id }) => id)}::uuid[],
    ${shown.map(({ alt }) => alt)}::text[]) with ordinality as wanted (report, id, alt, place)`;
  await sql`
    insert into register.photo (site_id, hash, rank, caption, author, licence, width, height, alt)
    select ${siteId}::uuid, hash, place - 1, caption, author, licence, width, height, wanted.alt
    from ${wanted} join intake.photo on photo.submission_id = wanted.report and photo.id = wanted.id
    order by place
    on conflict do nothing`.execute(tx);
  await sql`
    insert into register.photo_file (site_id, hash, size, bytes)
    select ${siteId}::uuid, hash, size, bytes
    from ${wanted} join intake.photo on photo.submission_id = wanted.report and photo.id = wanted.id
      join intake.photo_file on photo_file.submission_id = wanted.report and photo_file.photo_id = wanted.id
    where exists (select from register.photo shown where shown.site_id = ${siteId} and shown.hash = photo.hash)
    on conflict do nothing`.execute(tx);
}
