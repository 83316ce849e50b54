import type { Guard } from "@manufacture/contract/challenge";
import { type Proof, readProof } from "../challenges/challenge.ts";
import { spend } from "../challenges/challenges.sql.ts";
import type { Db } from "../db.ts";
import { Refusal } from "../refusal.ts";

/** Nobody draws, describes and agrees in less. */
const LEAST_SPENT_S = 5;

/**
 * What a report must show to be no robot's: the field that no person sees is empty, it took a human while, and a proof of
 * work, read here and used up by `spendProof` in the report's transaction. Throws `Refusal`.
 */
export async function checkGuard(
  house: { secret: string; abuseGuard: boolean; asksForProof: boolean },
  guard: Guard | undefined,
): Promise<Proof | undefined> {
  if (guard?.website) throw new Refusal(422, "looks_like_a_robot");
  if (!house.abuseGuard) return undefined;
  if (!guard || guard.spentS < LEAST_SPENT_S) throw new Refusal(422, "sent_too_fast");
  if (!house.asksForProof) return undefined;
  const proof = guard.proof === undefined ? undefined : await readProof(house.secret, guard.proof);
  if (!proof) throw new Refusal(422, "proof_is_missing");
  return proof;
}

/** Uses the proof up with the report that it came with. */
export async function spendProof(tx: Db, proof: Proof | undefined): Promise<void> {
  if (proof && !(await spend(tx, proof))) throw new Refusal(422, "proof_is_missing");
}
