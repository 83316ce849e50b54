import { randomUUID } from "node:crypto";
import type { OwnSession, PersonInTeam, Role } from "@manufacture/contract/person";
import { sql } from "kysely";
import { type Db, only } from "../db.ts";

const instant = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Everyone who was invited. */
export async function team(db: Db): Promise<PersonInTeam[]> {
  const { rows } = await sql<PersonInTeam>`
    select person.id, name, email, role, ${instant("last_seen_at")} as "lastSeenAt", ${instant("revoked_at")} as "revokedAt",
      exists (select from people.second_factor where user_id = person.id and confirmed_at is not null) as factor,
      (select count(*)::int from people.session where user_id = person.id and expires_at > now()) as sessions
    from people."user" person order by revoked_at is not null, name, email`.execute(db);
  return rows;
}

export interface HeldPerson {
  id: string;
  name: string;
  role: Role;
  revoked: boolean;
}

/** Somebody, held with every coordinator, so that two people cannot take the last ones away from each other at once. */
export async function holdPerson(
  tx: Db,
  id: string,
): Promise<{ person: HeldPerson | undefined; coordinators: number }> {
  const { rows } = await sql<HeldPerson>`
    select id, name, role, revoked_at is not null as revoked from people."user"
    where id = ${id} or role = 'coordinator' order by id for update`.execute(tx);
  const coordinators = rows.filter(({ role, revoked }) => role === "coordinator" && !revoked).length;
  return { person: rows.find((row) => row.id === id), coordinators };
}

/** Invites somebody; who was invited before gets the new name and role, and may come back. Gives the id. */
export async function invitePerson(
  tx: Db,
  { email, name, role }: { email: string; name: string; role: Role },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into people."user" (id, name, email, email_verified, role)
    values (${randomUUID()}, ${name}, ${email}, true, ${role})
    on conflict (email) do update set name = excluded.name, role = excluded.role, revoked_at = null, updated_at = now()
    returning id`.execute(tx);
  return only(rows).id;
}

/** Changes a name or a role, revokes or restores. */
export async function changePerson(
  tx: Db,
  id: string,
  {
    name,
    role,
    revoked,
  }: { name?: string | undefined; role?: Role | undefined; revoked?: boolean | undefined },
): Promise<void> {
  await sql`
    update people."user" set name = coalesce(${name ?? null}, name), role = coalesce(${role ?? null}, role), updated_at = now(),
      revoked_at = case when ${revoked ?? null}::boolean is null then revoked_at when ${revoked ?? null}::boolean then coalesce(revoked_at, now()) end
    where id = ${id}`.execute(tx);
}

/** Ends somebody's sessions at once: all, but `kept`. */
export async function endSessions(tx: Db, user: string, kept: string | null = null): Promise<void> {
  await sql`
    delete from people.session where user_id = ${user} and id is distinct from ${kept}::text`.execute(tx);
}

/** Ends one of somebody's own sessions. */
export async function endSession(tx: Db, user: string, session: string): Promise<void> {
  await sql`delete from people.session where user_id = ${user} and id = ${session}`.execute(tx);
}

/** Somebody's live sessions, the last used first. */
export async function ownSessions(db: Db, user: string, current: string): Promise<OwnSession[]> {
  const { rows } = await sql<OwnSession>`
    select id, ${instant("created_at")} as "createdAt", ${instant("updated_at")} as "usedAt",
      left(user_agent, 200) as device, id = ${current} as current
    from people.session where user_id = ${user} and expires_at > now() order by id = ${current} desc, updated_at desc`.execute(
    db,
  );
  return rows;
}

/** Writes what was done to somebody, by whom; null: by the person, or an operator. */
export async function notePerson(
  tx: Db,
  actor: string | null,
  subject: { id: string; name: string },
  act: string,
): Promise<void> {
  await sql`
    insert into people.person_event (actor_name, subject_id, subject_name, act)
    values (${actor}, ${subject.id}, ${subject.name}, ${act})`.execute(tx);
}

export interface Standing {
  revoked: boolean;
  /** A second factor is on, and was not given in this session. */
  unproven: boolean;
}

/** How a session stands; that its person was seen is noted, once a minute at most. */
export async function standingOf(db: Db, user: string, session: string): Promise<Standing> {
  const { rows } = await sql<Standing & { stale: boolean }>`
    select revoked_at is not null as revoked, coalesce(last_seen_at < now() - interval '1 minute', true) as stale,
      exists (select from people.second_factor where user_id = person.id and confirmed_at is not null)
        and not exists (select from people.session where id = ${session} and proven_at is not null) as unproven
    from people."user" person where id = ${user}`.execute(db);
  const [row] = rows;
  if (!row) return { revoked: true, unproven: true };
  if (row.stale && !row.revoked && !row.unproven)
    await sql`update people."user" set last_seen_at = now() where id = ${user}`.execute(db);
  return row;
}
