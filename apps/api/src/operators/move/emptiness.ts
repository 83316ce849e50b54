import type { ClientBase } from "pg";
import { WrongCall } from "../wrong-call.ts";
import type { Named } from "./ours.ts";

/**
 * Throws `WrongCall` when the target holds anything of ours. Rows that the migrations wrote do not count (a counter at
 * zero): they carry the same transaction number as the migration's own line in public.migration.
 */
export async function refuseRows(target: ClientBase, tables: readonly Named[]): Promise<void> {
  const { rows } = await target.query<Named & { migrated: boolean }>(
    `select name, sql, to_regclass('public.migration') is not null as migrated
     from unnest($1::text[], $2::text[]) as ours (name, sql) where to_regclass(sql) is not null`,
    [tables.map(({ name }) => name), tables.map(({ sql }) => sql)],
  );
  for (const { name, sql, migrated } of rows) {
    const ours = migrated ? `where not exists (select from public.migration m where m.xmin = held.xmin)` : "";
    const found = await target.query(`select from ${sql} as held ${ours} limit 1`);
    if (found.rowCount)
      throw new WrongCall(
        `La base cible contient déjà des données (table ${name}) : rien n’y a été changé. Donnez une base vide.`,
      );
  }
}
