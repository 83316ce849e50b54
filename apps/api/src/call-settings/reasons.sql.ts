import type { Localised } from "@manufacture/contract/localised";
import type { Reason, ReasonDecision, ReasonWords } from "@manufacture/contract/reason";
import { sql } from "kysely";
import { type Db, only } from "../db.ts";

const reasonColumns = sql`id, decision, said, revision, retired_at is not null as retired`;

/** Every ready sentence, by decision and then as it is offered. */
export async function allReasons(db: Db): Promise<Reason[]> {
  const { rows } = await sql<Reason>`
    select ${reasonColumns} from register.reason order by decision, rank, id`.execute(db);
  return rows;
}

/** One of them, held until the transaction ends. */
export async function holdReason(tx: Db, id: string): Promise<Reason | undefined> {
  const { rows } = await sql<Reason>`
    select ${reasonColumns} from register.reason where id = ${id} for update`.execute(tx);
  return rows[0];
}

/** Lets one coordinator at a time order or add the sentences of a decision, until the transaction ends. */
export async function holdOrder(tx: Db, decision: ReasonDecision): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`manufacture reasons ${decision}`}))`.execute(tx);
}

export async function insertReason(tx: Db, { decision, said }: ReasonWords): Promise<Reason> {
  const { rows } = await sql<Reason>`
    insert into register.reason (decision, rank, said)
    select ${decision}, coalesce(max(rank), 0) + 1, ${JSON.stringify(said)}::jsonb
    from register.reason where decision = ${decision}
    returning ${reasonColumns}`.execute(tx);
  return only(rows);
}

/** Says a sentence so, offered or retired, in its next revision. */
export async function updateReason(
  tx: Db,
  id: string,
  { said, retired }: { said: Localised; retired: boolean },
): Promise<Reason> {
  const { rows } = await sql<Reason>`
    update register.reason set said = ${JSON.stringify(said)}::jsonb, revision = revision + 1,
      retired_at = case when ${retired} then coalesce(retired_at, now()) end
    where id = ${id} returning ${reasonColumns}`.execute(tx);
  return only(rows);
}

/** Gives these sentences the ranks of their places in the list. */
export async function rankReasons(tx: Db, ids: readonly string[]): Promise<void> {
  await sql`
    update register.reason set rank = place
    from unnest(${ids}::uuid[]) with ordinality as wanted (wanted_id, place) where id = wanted_id`.execute(
    tx,
  );
}
