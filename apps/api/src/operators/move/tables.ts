import type { ClientBase } from "pg";
import { WrongCall } from "../wrong-call.ts";
import { type Named, named, OURS } from "./ours.ts";

/** A column that is stored as it was given. */
export interface Column {
  name: string;
  /** As it stands in SQL, without length or SRID: storing checks those aloud, where a cast would cut. */
  type: string;
}

export interface Table extends Named {
  columns: Column[];
}

/** Our tables with their columns, except generated ones: the target computes those, with its own PostGIS. */
export async function tablesOf(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ schema: string; relation: string; columns: Column[] }>(`
    select n.nspname as schema, c.relname as relation,
      json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, -1)) order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind = 'r' and ${OURS}
    group by 1, 2 order by 1, 2`);
  return rows.map(({ schema, relation, columns }) => ({ ...named(schema, relation), columns }));
}

/** The target's own tables of the same names, columns in the source's order. Throws `WrongCall` when one has another shape. */
export function counterparts(tables: readonly Table[], onTarget: readonly Table[]): Table[] {
  return tables.map(({ columns, ...table }) => {
    const there = onTarget.find((other) => other.name === table.name)?.columns ?? [];
    const matching = columns.flatMap((column) => there.filter((other) => other.name === column.name));
    if (matching.length !== columns.length || there.length !== columns.length)
      throw new WrongCall(
        `La table ${table.name} n’a pas les mêmes colonnes des deux côtés. Utilisez la même version du programme pour les deux bases.`,
      );
    return { ...table, columns: matching };
  });
}
