import { sql } from "kysely";
import type { Db } from "../db.ts";

/**
 * Erases what the person of a report has said, shown or left: words, names, address, photographs, letters that wait, and
 * the photographs of the site made from it. The outline stays, and what 11H22 wrote itself.
 */
export async function eraseReporter(tx: Db, id: string): Promise<void> {
  await sql`
    delete from intake.mail where recipient in (select email from intake.contact where submission_id = ${id})
      and not exists (select from intake.contact other where other.email = recipient and other.submission_id <> ${id})`.execute(
    tx,
  );
  await sql`delete from intake.contact where submission_id = ${id}`.execute(tx);
  // On whichever site they stand: a report that was merged shows its photographs with another.
  await sql`
    delete from register.photo where hash in (select hash from intake.photo where submission_id = ${id})
      and not exists (select from intake.photo other where other.hash = photo.hash and other.submission_id <> ${id})`.execute(
    tx,
  );
  await sql`delete from intake.photo where submission_id = ${id}`.execute(tx);
  await sql`
    update intake.shelf set photos = coalesce((select jsonb_agg(kept) from jsonb_array_elements(photos) as kept
      where exists (select from intake.photo where hash = kept ->> 'hash')), '[]')`.execute(tx);
  await sql`delete from intake.event_detail where submission_id = ${id}`.execute(tx);
  await sql`delete from intake.reporter_word where submission_id = ${id}`.execute(tx);
  await sql`delete from intake.proposal where submission_id = ${id}`.execute(tx);
  await sql`update intake.submission_version set description = '' where submission_id = ${id}`.execute(tx);
  // The fingerprint of what was sent could be guessed from its words: other bytes take its place.
  await sql`
    update intake.submission
    set description = '', display_name = null, locale = 'fr', answers = '{}', differs = null, public_description = null,
      erased_at = now(),
      sent_hash = sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
    where id = ${id}`.execute(tx);
}
