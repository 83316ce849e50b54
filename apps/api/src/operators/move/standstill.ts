import type { ClientBase } from "pg";
import type { Table } from "./tables.ts";

/**
 * Rows must arrive as they are: our triggers stand still, and references are checked once all is there, so that tables
 * may point at each other or at themselves. The owner of the tables may do this, and it ends with the transaction;
 * `session_replication_role` would need a superuser, whom managed PostgreSQL does not give. Returns how to end it.
 */
export async function standStill(client: ClientBase, tables: readonly Table[]): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ still: string; again: string }>(
    `select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as still,
       format('alter table %s enable %s trigger %I', tgrelid::regclass,
         case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, tgname) as again
     from pg_trigger where tgrelid = any ($1::regclass[]) and not tgisinternal and tgenabled <> 'D'
     union all
     select format('alter table %s alter constraint %I deferrable', conrelid::regclass, conname),
       format('alter table %s alter constraint %I not deferrable', conrelid::regclass, conname)
     from pg_constraint where conrelid = any ($1::regclass[]) and contype = 'f' and not condeferrable`,
    [tables.map(({ sql }) => sql)],
  );
  for (const { still } of rows) await client.query(still);
  await client.query("set constraints all deferred");
  return async () => {
    await client.query("set constraints all immediate");
    for (const { again } of rows) await client.query(again);
  };
}
