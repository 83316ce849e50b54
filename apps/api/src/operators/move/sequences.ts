import type { ClientBase } from "pg";
import { type Named, named, OURS } from "./ours.ts";

export interface Sequence extends Named {
  /** The number it gives next. */
  next: string;
}

/** Our sequences, those of identity columns too, and what each gives next. */
export async function sequencesOf(client: ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<{ schema: string; relation: string; step: string }>(`
    select n.nspname as schema, c.relname as relation, s.seqincrement::text as step
    from pg_sequence s join pg_class c on c.oid = s.seqrelid join pg_namespace n on n.oid = c.relnamespace
    where ${OURS} order by 1, 2`);
  const sequences: Sequence[] = [];
  for (const { schema, relation, step } of rows) {
    const which = named(schema, relation);
    const state = await client.query<{ next: string }>(
      `select (last_value::numeric + case when is_called then $1::numeric else 0 end)::text as next from ${which.sql}`,
      [step],
    );
    sequences.push(...state.rows.map(({ next }) => ({ ...which, next })));
  }
  return sequences;
}

/** Lets each go on where the other left off. Unlike setval, a restart is undone with its transaction. */
export async function restart(client: ClientBase, sequences: readonly Sequence[]): Promise<void> {
  for (const { sql, next } of sequences) await client.query(`alter sequence ${sql} restart with ${next}`);
}
