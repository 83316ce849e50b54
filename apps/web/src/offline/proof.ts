import { routes } from "@manufacture/contract/routes";
import { type Challenge, solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";
import { call } from "../api.ts";

/** A solved challenge, fetched now because it soon expires; undefined when the server asks for none. */
export async function workedProof(): Promise<string | undefined> {
  const { challenge } = await call(routes.challenge);
  if (!challenge) return undefined;
  const given = challenge as Challenge; // the library's own object, passed through untouched
  const solution = await solveChallenge({ challenge: given, deriveKey });
  return solution ? btoa(JSON.stringify({ challenge: given, solution })) : undefined;
}
