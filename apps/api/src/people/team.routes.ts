import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance, FastifyReply } from "fastify";
import type { Pooled } from "../db.ts";
import { door } from "../door.ts";
import { invitationLetter } from "../mail/letters.ts";
import { queueLetter } from "../mail/mail.sql.ts";
import { Refusal } from "../refusal.ts";
import { dropFactor } from "./factor.sql.ts";
import { reviewerOf } from "./sessions.ts";
import { changePerson, endSessions, holdPerson, invitePerson, notePerson, team } from "./team.sql.ts";

/** Who works here: coordinators invite, change, revoke; everyone sees the list. */
export function teamRoutes(app: FastifyInstance, house: { db: Pooled; publicUrl: string }) {
  const { db } = house;
  const told = async (reply: FastifyReply) => {
    reply.header("cache-control", "no-store");
    return { people: await team(db) };
  };

  door(app, routes.people, ({ reply }) => told(reply));

  door(app, routes.invitePerson, async ({ body, request, reply, locale }) => {
    await db.transaction().execute(async (tx) => {
      const id = await invitePerson(tx, body);
      await endSessions(tx, id); // whoever was here before comes in with the new role
      await notePerson(tx, reviewerOf(request).name, { id, name: body.name }, "invite");
      const letter = invitationLetter(locale, reviewerOf(request).name, `${house.publicUrl}/connexion`);
      await queueLetter(tx, body.email, letter);
    });
    return told(reply);
  });

  door(app, routes.changePerson, async ({ params, body, request, reply }) => {
    const actor = reviewerOf(request);
    await db.transaction().execute(async (tx) => {
      const { person, coordinators } = await holdPerson(tx, params.id);
      if (!person) throw new Refusal(404, "person_not_found");
      const leaves = body.revoked === true || body.role === "reviewer";
      if (leaves && person.role === "coordinator" && !person.revoked && coordinators < 2)
        throw new Refusal(409, "last_coordinator");
      await changePerson(tx, person.id, body);
      // Rights change, or end: what was opened with the old ones is closed at once.
      if (body.revoked || (body.role !== undefined && body.role !== person.role))
        await endSessions(tx, person.id);
      if (body.resetFactor) await dropFactor(tx, person.id);
      const act = body.resetFactor
        ? "reset_factor"
        : body.revoked === undefined
          ? "change"
          : body.revoked
            ? "revoke"
            : "restore";
      await notePerson(tx, actor.name, person, act);
    });
    return told(reply);
  });
}
