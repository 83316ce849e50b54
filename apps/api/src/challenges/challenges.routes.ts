import { routes } from "@manufacture/contract/routes";
import type { FastifyInstance } from "fastify";
import { door } from "../door.ts";
import { makeChallenge } from "./challenge.ts";

/** Gives out proofs of work to be done; none when this server asks for none. */
export function challengeRoutes(app: FastifyInstance, house: { secret: string; asksForProof: boolean }) {
  door(
    app,
    routes.challenge,
    async ({ reply }) => {
      reply.header("cache-control", "no-store");
      return { challenge: house.asksForProof ? await makeChallenge(house.secret) : null };
    },
    { max: 60, windowMs: 10 * 60_000 },
  );
}
