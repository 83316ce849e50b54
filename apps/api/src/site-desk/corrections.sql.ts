import { sql } from "kysely";
import type { Db } from "../db.ts";

/** Keeps what somebody says is wrong with a published site; the same one twice is one. False when there is no such site. */
export async function insertCorrection(
  db: Db,
  slug: string,
  { id, text, email }: { id: string; text: string; email?: string | undefined },
): Promise<boolean> {
  const { rows } = await sql`
    with site as (select id from register.site where slug = ${slug}), put as (
      insert into intake.site_correction (id, site_id, text, email)
      select ${id}::uuid, site.id, ${text}, ${email ?? null} from site on conflict (id) do nothing
    )
    select id from site`.execute(db);
  return rows.length > 0;
}

/** Settles a correction; its sender's address is not kept. False when it is not open. */
export async function settleCorrection(
  tx: Db,
  siteId: string,
  id: string,
  by: string,
  taken: boolean,
): Promise<boolean> {
  const { rows } = await sql`
    update intake.site_correction set settled_at = now(), settled_by = ${by}, taken = ${taken}, email = null
    where id = ${id} and site_id = ${siteId} and settled_at is null returning id`.execute(tx);
  return rows.length > 0;
}
