import { type Challenge, solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";

/** What goes with a report that a person took a minute for, its proof of work done. */
export async function aGuard(challenge: Challenge) {
  const solution = await solveChallenge({ challenge, deriveKey });
  const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString("base64");
  return { proof, spentS: 60, website: "" };
}
