import { createHash, createHmac } from "node:crypto";
import { createChallenge, randomInt, verifySolution } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import * as z from "zod/mini";

const TEN_MINUTES_MS = 10 * 60_000;

/** PBKDF2 rounds of one try, and how many tries it takes: about a second on a phone of some years. */
const COST = 2_000;
const TRIES = [200, 500] as const;

const Payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal("PBKDF2/SHA-256"),
      nonce: z.string(),
      salt: z.string(),
      cost: z.literal(COST),
      keyLength: z.literal(32),
      keyPrefix: z.string(),
      keySignature: z.string(),
      expiresAt: z.number(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.int(), derivedKey: z.string() }),
});

/** A solved challenge that counts once. */
export interface Proof {
  /** SHA-256 of the challenge's signature. */
  signature: Buffer;
  expiresAt: Date;
}

const keysOf = (secret: string) => {
  const key = (use: string) => createHmac("sha256", secret).update(`challenge ${use}`).digest("base64url");
  return { hmacSignatureSecret: key("signature"), hmacKeySignatureSecret: key("key") };
};

/** A new challenge (ALTCHA, PBKDF2), signed by the server and valid ten minutes. */
export const makeChallenge = (secret: string, now = Date.now()) =>
  createChallenge({
    algorithm: "PBKDF2/SHA-256",
    cost: COST,
    counter: randomInt(TRIES[1], TRIES[0]),
    deriveKey,
    expiresAt: new Date(now + TEN_MINUTES_MS),
    ...keysOf(secret),
  });

/** The proof that `text` (base64 of JSON, as the library writes it) holds; undefined when it is none, or too old. */
export async function readProof(secret: string, text: string): Promise<Proof | undefined> {
  const parsed = Payload.safeParse(jsonOf(text));
  if (!parsed.success) return undefined;
  const { challenge, solution } = parsed.data;
  const { verified } = await verifySolution({ challenge, solution, deriveKey, ...keysOf(secret) });
  if (!verified) return undefined;
  return {
    signature: createHash("sha256").update(challenge.signature).digest(),
    expiresAt: new Date(challenge.parameters.expiresAt * 1000),
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, "base64").toString("utf8"));
  } catch {
    return undefined;
  }
}
