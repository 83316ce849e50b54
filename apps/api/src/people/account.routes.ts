import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import type { Db, Pooled } from "../db.ts";
import { door } from "../door.ts";
import { Refusal } from "../refusal.ts";
import type { Auth } from "./auth.ts";
import { beginFactor, dropFactor, holdFactor, proveSession } from "./factor.sql.ts";
import { newSecret, sealed, uriOf, withCode } from "./factor.ts";
import { type Reviewer, reviewerOf, sessionOf } from "./sessions.ts";
import { endSession, endSessions, notePerson, ownSessions } from "./team.sql.ts";

const QUARTER_HOUR_MS = 15 * 60_000;
/** Codes that one address may try; the person's own count is the narrower one. */
const TRIES = { max: 30, windowMs: QUARTER_HOUR_MS };

/** Each one's own sessions and second factor. */
export function accountRoutes(
  app: FastifyInstance,
  auth: Auth,
  { db, secret }: { db: Pooled; secret: string },
) {
  const told = async (on: Db, { id, session }: Reviewer) => ({
    sessions: await ownSessions(on, id, session),
    factor: (await holdFactor(on, id))?.confirmed ?? false,
  });

  door(app, routes.ownSessions, async ({ request, reply }) => {
    reply.header("cache-control", "no-store");
    return told(db, reviewerOf(request));
  });

  door(app, routes.endSessions, async ({ body, request }) => {
    const me = reviewerOf(request);
    if (body.session === "others") await endSessions(db, me.id, me.session);
    else await endSession(db, me.id, body.session);
    await notePerson(db, null, me, "end_sessions");
    return told(db, me);
  });

  door(app, routes.beginFactor, async ({ request, reply }) => {
    reply.header("cache-control", "no-store");
    const me = reviewerOf(request);
    const base32 = newSecret();
    if (!(await beginFactor(db, me.id, sealed(base32, secret)))) throw new Refusal(409, "not_allowed_now");
    return { uri: uriOf(base32, me.email), secret: base32 };
  });

  door(
    app,
    routes.confirmFactor,
    async ({ body, request }) => {
      const me = reviewerOf(request);
      await withCode(db, { user: me.id, code: body.code, secret }, async (tx) => {
        await proveSession(tx, me.session);
        await endSessions(tx, me.id, me.session); // none of the others ever gave it
        await notePerson(tx, null, me, "factor_on");
      });
      return told(db, me);
    },
    TRIES,
  );

  door(
    app,
    routes.dropFactor,
    async ({ body, request }) => {
      const me = reviewerOf(request);
      await withCode(db, { user: me.id, code: body.code, secret }, async (tx) => {
        await dropFactor(tx, me.id);
        await notePerson(tx, null, me, "factor_off");
      });
      return told(db, me);
    },
    TRIES,
  );

  door(
    app,
    routes.proveSession,
    async ({ body, request }) => {
      const { reviewer } = await sessionOf(auth, db, request);
      await withCode(db, { user: reviewer.id, code: body.code, secret }, (tx) =>
        proveSession(tx, reviewer.session),
      );
      const { id, name, email, role } = reviewer;
      return { id, name, email, role };
    },
    TRIES,
  );
}
