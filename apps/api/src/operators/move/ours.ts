import pg from "pg";

/**
 * Condition on pg_class `c` in pg_namespace `n`: what our migrations made, found rather than listed, so that a table
 * added later is carried too. `public` holds the list of migrations and PostGIS only, and both are made anew.
 */
export const OURS = `
  n.nspname not in ('pg_catalog', 'information_schema', 'public') and n.nspname !~ '^pg_(toast|temp)'
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

/** A table or a sequence. */
export interface Named {
  /** `schema.name`, to be compared and told. */
  name: string;
  /** The same, ready to stand in SQL. */
  sql: string;
}

/** Always quoted, by us: which words a server would quote by itself depends on its version. */
export const named = (schema: string, relation: string): Named => ({
  name: `${schema}.${relation}`,
  sql: `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(relation)}`,
});
