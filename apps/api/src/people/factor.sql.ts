import { sql } from "kysely";
import type { Db } from "../db.ts";

export interface HeldFactor {
  secret: Buffer;
  confirmed: boolean;
  locked: boolean;
  lastStep: number | null;
}

/** Somebody's second factor, held until the transaction ends: codes given at once are judged one after the other. */
export async function holdFactor(tx: Db, user: string): Promise<HeldFactor | undefined> {
  const { rows } = await sql<Omit<HeldFactor, "lastStep"> & { lastStep: string | null }>`
    select secret, confirmed_at is not null as confirmed, coalesce(locked_until > now(), false) as locked, last_step as "lastStep"
    from people.second_factor where user_id = ${user} for update`.execute(tx);
  const [row] = rows;
  return (
    row && {
      ...row,
      secret: Buffer.from(row.secret),
      lastStep: row.lastStep === null ? null : Number(row.lastStep),
    }
  );
}

/** Keeps a new secret, which does not count yet; one that counts stays. */
export async function beginFactor(tx: Db, user: string, secret: Buffer): Promise<boolean> {
  const { rows } = await sql`
    insert into people.second_factor (user_id, secret) values (${user}, ${secret})
    on conflict (user_id) do update set secret = excluded.secret where second_factor.confirmed_at is null
    returning user_id`.execute(tx);
  return rows.length > 0;
}

/** A right code: its step is spent, wrong ones are forgotten. */
export async function takeStep(tx: Db, user: string, step: number): Promise<void> {
  await sql`
    update people.second_factor set last_step = ${step}, failed = 0, locked_until = null,
      confirmed_at = coalesce(confirmed_at, now())
    where user_id = ${user}`.execute(tx);
}

/** A wrong code: after five in a row none is taken for a quarter of an hour. */
export async function countWrong(tx: Db, user: string): Promise<void> {
  await sql`
    update people.second_factor set failed = case when failed >= 4 then 0 else failed + 1 end,
      locked_until = case when failed >= 4 then now() + interval '15 minutes' else locked_until end
    where user_id = ${user}`.execute(tx);
}

export async function dropFactor(tx: Db, user: string): Promise<void> {
  await sql`delete from people.second_factor where user_id = ${user}`.execute(tx);
}

/** The second factor was given in this session. */
export async function proveSession(tx: Db, session: string): Promise<void> {
  await sql`update people.session set proven_at = now() where id = ${session}`.execute(tx);
}
