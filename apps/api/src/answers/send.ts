import type { FastifyReply, FastifyRequest } from "fastify";
import type { Answer } from "./answer.ts";

/** An answer with what caches may do with it. */
export class KeptAnswer {
  readonly answer: Answer;
  readonly cacheControl: string;

  constructor(answer: Answer, cacheControl: string) {
    this.answer = answer;
    this.cacheControl = cacheControl;
  }
}

/** Sends an answer in the encoding the client takes, or 304 when it has it, or 204 when it is empty. */
export function sendKept(request: FastifyRequest, reply: FastifyReply, { answer, cacheControl }: KeptAnswer) {
  const brotli = answer.brotli !== undefined && takesBrotli(request.headers["accept-encoding"]);
  // One tag for each encoding: a strong tag speaks of bytes.
  const etag = `"${answer.hash}${brotli ? "-br" : ""}"`;
  reply.header("cache-control", cacheControl).header("etag", etag).header("vary", "accept-encoding");
  if (has(etag, request.headers["if-none-match"])) return reply.code(304).send();
  if (answer.body.length === 0) return reply.code(204).send();
  reply.header("content-type", answer.type);
  if (!brotli) return reply.send(answer.body);
  return reply.header("content-encoding", "br").send(answer.brotli);
}

const takesBrotli = (accepted = "") =>
  accepted.split(",").some((coding) => /^\s*br\s*(;(?!\s*q=0(\.0*)?\s*$)|$)/.test(coding));

/** RFC 9110, If-None-Match: a list of tags, weak ones compared by their value, or any. */
const has = (etag: string, asked = "") =>
  asked.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
