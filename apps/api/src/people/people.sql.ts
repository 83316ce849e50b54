import { randomUUID } from "node:crypto";
import type { Role } from "@manufacture/contract/person";
import { sql } from "kysely";
import { type Db, only } from "../db.ts";

export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
}

/** The person who may sign in under this address (lower case), if any. */
export async function personByEmail(db: Db, email: string): Promise<Person | undefined> {
  const { rows } = await sql<Person>`
    select id, name, email, role from people."user" where email = ${email} and revoked_at is null`.execute(
    db,
  );
  return rows[0];
}

/** Invites `email` with `role`; someone invited before gets the new role. */
export async function invite(db: Db, email: string, role: Role): Promise<Person> {
  const { rows } = await sql<Person>`
    insert into people."user" (id, name, email, email_verified, role)
    values (${randomUUID()}, ${email.split("@", 1)[0] ?? email}, ${email}, true, ${role})
    on conflict (email) do update set role = excluded.role, revoked_at = null, updated_at = now()
    returning id, name, email, role`.execute(db);
  return only(rows);
}

/** Everyone who may sign in. */
export async function allPeople(db: Db): Promise<Person[]> {
  const { rows } =
    await sql<Person>`select id, name, email, role from people."user" order by created_at`.execute(db);
  return rows;
}

/** Whether somebody can already coordinate. */
export async function hasCoordinator(db: Db): Promise<boolean> {
  const { rows } = await sql`select 1 from people."user" where role = 'coordinator' limit 1`.execute(db);
  return rows.length > 0;
}
