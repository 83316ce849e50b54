import { sql } from "kysely";
import { type Db, only } from "../db.ts";

/** Versions of the database and of PostGIS. */
export async function versions(db: Db): Promise<{ postgres: string; postgis: string }> {
  const { rows } = await sql<{ postgres: string; postgis: string }>`
    select current_setting('server_version') as postgres, postgis_lib_version() as postgis`.execute(db);
  return only(rows);
}
