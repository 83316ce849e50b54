import { sql } from "kysely";
import type { Db } from "../db.ts";

/** Copies these photographs of a report to its site, in that order; without `ids`, all that have arrived in theirs. */
export async function publishPhotos(
  tx: Db,
  submissionId: string,
  siteId: string,
  ids: readonly string[] | undefined,
): Promise<void> {
  const wanted = ids ?? null;
  await sql`
    insert into register.photo (site_id, hash, rank, caption, author, licence, width, height)
    select ${siteId}::uuid, hash, coalesce(array_position(${wanted}::uuid[], id), rank), caption, author, licence, width, height
    from intake.photo
    where submission_id = ${submissionId} and received_at is not null and (${wanted}::uuid[] is null or id = any(${wanted}::uuid[]))
    on conflict do nothing`.execute(tx);
  await sql`
    insert into register.photo_file (site_id, hash, size, bytes)
    select ${siteId}::uuid, hash, size, bytes
    from intake.photo join intake.photo_file using (submission_id)
    where submission_id = ${submissionId} and photo_file.photo_id = photo.id
      and exists (select from register.photo shown where shown.site_id = ${siteId} and shown.hash = photo.hash)
    on conflict do nothing`.execute(tx);
}
