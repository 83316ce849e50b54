import { sql } from "kysely";
import type { Db } from "../db.ts";
import type { Proof } from "./challenge.ts";

/** Uses a proof up: false when it was used before. Those that are too old to be used at all are forgotten. */
export async function spend(tx: Db, { signature, expiresAt }: Proof): Promise<boolean> {
  await sql`delete from intake.spent_challenge where expires_at < now() - interval '1 hour'`.execute(tx);
  const { rows } = await sql`
    insert into intake.spent_challenge (signature, expires_at) values (${signature}, ${expiresAt})
    on conflict do nothing returning signature`.execute(tx);
  return rows.length > 0;
}
