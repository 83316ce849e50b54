import type pg from "pg";

/** A table as its catalogue describes it; names are quoted, ready for SQL. */
export interface Table {
  name: string;
  /** Columns that are stored, not derived. */
  columns: { name: string; type: string }[];
  /** Of an identity column. */
  sequences: string[];
  /** Tables whose rows this one's rows point to. */
  needs: string[];
}

export const SCHEMAS = ["people", "register", "intake"];

/** Every table of ours, each after those it needs. */
export async function tablesOf(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name,
      (select json_agg(json_build_object('name', quote_ident(attname), 'type', format_type(atttypid, atttypmod)) order by attnum)
        from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns,
      array(select pg_get_serial_sequence(format('%I.%I', n.nspname, c.relname), attname)
        from pg_attribute where attrelid = c.oid and attidentity <> '') as sequences,
      array(select distinct format('%I.%I', fn.nspname, f.relname)
        from pg_constraint join pg_class f on f.oid = confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where conrelid = c.oid and contype = 'f' and confrelid <> c.oid) as needs
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname = any($1)
    order by array_position($1, n.nspname::text), c.relname`,
    [SCHEMAS],
  );
  return inOrder(rows);
}

/** Tables so that each comes after those it needs. */
function inOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  const names = new Set<string>();
  while (ordered.length < tables.length) {
    const ready = tables.filter(
      ({ name, needs }) => !names.has(name) && needs.every((need) => names.has(need)),
    );
    if (ready.length === 0)
      throw new Error("tables that need each other cannot be moved one after the other");
    for (const table of ready) {
      ordered.push(table);
      names.add(table.name);
    }
  }
  return ordered;
}

/** What a session needs so that both engines write a value as the same text. */
export const SAME_TEXTS =
  "set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set bytea_output = 'hex'; set extra_float_digits = 1";

/** How many rows a table has, and a digest of all of them, whatever their order. */
export async function digestOf(client: pg.ClientBase, { name, columns }: Table) {
  const row = columns.map(
    (column) => `coalesce(length(${column.name}::text) || ':' || ${column.name}::text, '-')`,
  );
  const part = (from: number) =>
    `coalesce(sum(('x' || substr(digest, ${from}, 15))::bit(60)::bigint), 0)::text`;
  const { rows } = await client.query<{ count: string; digest: string }>(
    `select count(*) as count, ${part(1)} || '-' || ${part(16)} as digest
     from (select md5(concat_ws(',', ${row.join(", ")})) as digest from ${name}) as digests`,
  );
  const { count = "0", digest = "" } = rows[0] ?? {};
  return { count: Number(count), digest };
}

const BATCH = 500;

/** Carries the rows of a table as texts, some hundreds at a time. Both clients are in a transaction. */
export async function copyRows(from: pg.ClientBase, to: pg.ClientBase, { name, columns }: Table) {
  const names = columns.map((column) => column.name).join(", ");
  await from.query(
    `declare carried no scroll cursor for select json_build_array(${columns.map((column) => `${column.name}::text`).join(", ")})::text as row from ${name}`,
  );
  const values = columns.map(({ type }, number) => `(row ->> ${number})::${type}`).join(", ");
  for (;;) {
    const { rows } = await from.query<{ row: string }>(`fetch ${BATCH} from carried`);
    if (rows.length === 0) break;
    await to.query(
      `insert into ${name} (${names}) overriding system value select ${values} from json_array_elements($1::json) as row`,
      [`[${rows.map(({ row }) => row).join(",")}]`],
    );
  }
  await from.query("close carried");
}

/** The next number of a sequence goes on where it was. */
export async function copySequence(from: pg.ClientBase, to: pg.ClientBase, sequence: string) {
  const { rows } = await from.query<{ last: string; called: boolean }>(
    `select last_value as last, is_called as called from ${sequence}`,
  );
  await to.query("select setval($1::regclass, $2, $3)", [
    sequence,
    rows[0]?.last ?? 1,
    rows[0]?.called ?? false,
  ]);
}
