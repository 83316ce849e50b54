import type { FastifyReply, FastifyRequest } from "fastify";
import { Refusal } from "./refusal.ts";

/** The row version that `If-Match: "3"` says; 428 when it says none. */
export function versionOf(request: FastifyRequest): number {
  const match = /^"(\d{1,9})"$/.exec(request.headers["if-match"] ?? "");
  if (!match) throw new Refusal(428, "version_is_missing");
  return Number(match[1]);
}

/** Nothing that reviewers are answered may be kept by a cache. */
export const keepNowhere = (reply: FastifyReply) => reply.header("cache-control", "no-store");

/** A thing as it is now; its version is the ETag. */
export function asItStands<Told extends { version: number }>(reply: FastifyReply, told: Told): Told {
  keepNowhere(reply).header("etag", `"${told.version}"`);
  return told;
}
