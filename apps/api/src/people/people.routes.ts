import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import type { Db } from "../db.ts";
import { door } from "../door.ts";
import { Refusal } from "../refusal.ts";
import type { Auth } from "./auth.ts";
import { personByEmail } from "./people.sql.ts";
import { headersOf, passCookies, reviewerOf, roleOf } from "./sessions.ts";

const QUARTER_HOUR_MS = 15 * 60_000;

/** Signing in and out. The answers never tell whether an address was invited. */
export function peopleRoutes(app: FastifyInstance, auth: Auth, db: Db) {
  door(
    app,
    routes.askLink,
    async ({ body, request }) => {
      await auth.api.signInMagicLink({ body: { email: body.email }, headers: headersOf(request) });
      return {};
    },
    { max: 10, windowMs: QUARTER_HOUR_MS },
  );

  door(
    app,
    routes.signIn,
    async ({ body, request, reply }) => {
      const answer = await auth.api.magicLinkVerify({
        query: { token: body.token },
        headers: headersOf(request),
        asResponse: true,
      });
      if (answer.status !== 200) throw new Refusal(401, "link_is_spent");
      const { user } = (await answer.json()) as {
        user: { id: string; name: string; email: string; role: string };
      }; // the library's documented answer
      // Revoked between the asking and the coming: the link opens nothing.
      if (!(await personByEmail(db, user.email))) throw new Refusal(401, "link_is_spent");
      passCookies(answer, reply);
      return { id: user.id, name: user.name, email: user.email, role: roleOf(user.role) };
    },
    { max: 20, windowMs: QUARTER_HOUR_MS },
  );

  door(app, routes.session, async ({ request }) => {
    const { id, name, email, role } = reviewerOf(request);
    return { id, name, email, role };
  });

  door(app, routes.signOut, async ({ request, reply }) => {
    passCookies(await auth.api.signOut({ headers: headersOf(request), asResponse: true }), reply);
    return null;
  });
}
