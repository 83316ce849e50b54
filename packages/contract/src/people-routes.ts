import * as z from "zod/mini";
import { NewPerson, OwnSession, PersonChange, PersonInTeam, Session } from "./person.ts";
import { nothing, route } from "./route.ts";
import { text } from "./text.ts";

const code = z.strictObject({ code: z.string().check(z.regex(/^\d{6}$/)) });
const people = z.object({ people: z.array(PersonInTeam) });
const sessions = z.object({ sessions: z.array(OwnSession), factor: z.boolean() });

/** Who works here, and each one's own sessions and second factor. */
export const peopleRoutes = {
  people: route({
    method: "GET",
    path: "/api/people",
    access: "reviewer",
    summary: "Everyone who may sign in, or might",
    query: nothing,
    response: people,
  }),
  invitePerson: route({
    method: "POST",
    path: "/api/people",
    access: "coordinator",
    summary: "Invite somebody; a letter tells them where to ask for their link",
    query: nothing,
    body: NewPerson,
    status: 201,
    response: people,
  }),
  changePerson: route({
    method: "PATCH",
    path: "/api/people/:id",
    access: "coordinator",
    summary:
      "Change a name or a role, revoke, restore, or take a lost second factor off; the last coordinator stays",
    params: z.object({ id: text(1, 80) }),
    query: nothing,
    body: PersonChange,
    response: people,
  }),
  ownSessions: route({
    method: "GET",
    path: "/api/session/all",
    access: "reviewer",
    summary: "My sessions",
    query: nothing,
    response: sessions,
  }),
  endSessions: route({
    method: "POST",
    path: "/api/session/ended",
    access: "reviewer",
    summary: "End one of my sessions, or all but this one",
    query: nothing,
    body: z.strictObject({ session: z.union([text(1, 80), z.literal("others")]) }),
    response: sessions,
  }),
  beginFactor: route({
    method: "POST",
    path: "/api/session/factor",
    access: "reviewer",
    summary: "A secret for an authenticator app; it counts once a code of it was given",
    query: nothing,
    response: z.object({ uri: z.string(), secret: z.string() }),
  }),
  confirmFactor: route({
    method: "POST",
    path: "/api/session/factor/confirmed",
    access: "reviewer",
    summary: "Turn the second factor on, with a code of it",
    query: nothing,
    body: code,
    response: sessions,
  }),
  dropFactor: route({
    method: "POST",
    path: "/api/session/factor/dropped",
    access: "reviewer",
    summary: "Turn the second factor off, with a code of it",
    query: nothing,
    body: code,
    response: sessions,
  }),
  proveSession: route({
    method: "POST",
    path: "/api/session/code",
    access: "public",
    summary: "The code of the second factor, for a session that was opened by a link",
    query: nothing,
    body: code,
    response: Session,
  }),
} as const;
