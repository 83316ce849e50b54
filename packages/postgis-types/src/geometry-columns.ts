/** One geometry or geography column of a table, as the database declares it. */
export type GeometryColumnRow = {
  schema: string;
  table: string;
  column: string;
  /** 0 when the column was declared without a SRID. */
  srid: number;
  /** `MultiPolygon`, `PointZ`…; `Geometry` when any type is taken. */
  type: string;
  /** 2, 3 or 4; null when the column was declared without a type, and takes any. */
  dimensions: number | null;
  /** A valid GiST index that starts with the column itself; one on an expression of it is another index. */
  hasGistIndex: boolean;
  hasComment: boolean;
};

/**
 * Lists every geometry and geography column of tables and materialized views, in order of schema, table and position.
 * Views are left out because they hold no rows to index, and so are temporary tables and those that extensions own. Runs as
 * it is, without parameters, on PostgreSQL ≥ 15 with PostGIS ≥ 3.3; a row is a `GeometryColumnRow`.
 */
export const geometryColumns = `
  select
    n.nspname::text as "schema",
    c.relname::text as "table",
    a.attname::text as "column",
    postgis_typmod_srid(a.atttypmod) as "srid",
    postgis_typmod_type(a.atttypmod) as "type",
    postgis_typmod_dims(a.atttypmod) as "dimensions",
    exists (
      select from pg_catalog.pg_index i
        join pg_catalog.pg_class ic on ic.oid = i.indexrelid
        join pg_catalog.pg_am am on am.oid = ic.relam
      -- indkey is an int2vector, which counts from zero
      where i.indrelid = c.oid and i.indisvalid and am.amname = 'gist' and i.indkey[0] = a.attnum
    ) as "hasGistIndex",
    pg_catalog.col_description(c.oid, a.attnum) is not null as "hasComment"
  from pg_catalog.pg_attribute a
    join pg_catalog.pg_class c on c.oid = a.attrelid
    join pg_catalog.pg_namespace n on n.oid = c.relnamespace
    join pg_catalog.pg_type t on t.oid = a.atttypid
  where t.typname in ('geometry', 'geography')
    and c.relkind in ('r', 'p', 'm')
    and c.relpersistence <> 't'
    and a.attnum > 0
    and not a.attisdropped
    and not exists (
      select from pg_catalog.pg_depend d
      where d.classid = 'pg_catalog.pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
    )
  order by n.nspname, c.relname, a.attnum`;
