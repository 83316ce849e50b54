import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import type { Db, Pooled } from "../db.ts";
import { Refusal } from "../refusal.ts";
import { countWrong, type HeldFactor, holdFactor, takeStep } from "./factor.sql.ts";

const PERIOD_S = 30;
const NONCE = 12;
const TAG = 16;

const keyOf = (secret: string) =>
  Buffer.from(hkdfSync("sha256", secret, "", "manufacture second factor", 32));

/** A fresh secret of 160 bits (RFC 4226), as people type it. */
export const newSecret = () => new Secret({ size: 20 }).base32;

/** A secret as it is kept: useless without the server's own. */
export function sealed(base32: string, secret: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", keyOf(secret), nonce);
  const text = Buffer.concat([cipher.update(base32, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

function opened(kept: Buffer, secret: string): string {
  const decipher = createDecipheriv("aes-256-gcm", keyOf(secret), kept.subarray(0, NONCE));
  decipher.setAuthTag(kept.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(kept.subarray(NONCE + TAG)), decipher.final()]).toString("utf8");
}

const totp = (base32: string, email: string) =>
  new TOTP({ issuer: "Manufacture", label: email, secret: Secret.fromBase32(base32), period: PERIOD_S });

/** The address that authenticator apps read. */
export const uriOf = (base32: string, email: string) => totp(base32, email).toString();

/** The step that a code is of, one step early or late at most; undefined when it is of none, or of one that was spent. */
function stepOf(factor: HeldFactor, code: string, secret: string): number | undefined {
  const delta = totp(opened(factor.secret, secret), "").validate({ token: code, window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(Date.now() / 1000 / PERIOD_S) + delta;
  return factor.lastStep !== null && step <= factor.lastStep ? undefined : step;
}

/**
 * Takes a code once, and does what it allows in the same transaction. Throws `Refusal` 403 for a wrong code (counted
 * even so), 429 while codes are not taken, 409 when there is no second factor.
 */
export async function withCode(
  db: Pooled,
  { user, code, secret }: { user: string; code: string; secret: string },
  allows: (tx: Db) => Promise<void>,
): Promise<void> {
  const right = await db.transaction().execute(async (tx) => {
    const factor = await holdFactor(tx, user);
    if (!factor) throw new Refusal(409, "not_allowed_now");
    if (factor.locked) throw new Refusal(429, "too_many_requests");
    const step = stepOf(factor, code, secret);
    if (step === undefined) {
      await countWrong(tx, user);
      return false; // and the count stays
    }
    await takeStep(tx, user, step);
    await allows(tx);
    return true;
  });
  if (!right) throw new Refusal(403, "code_is_wrong");
}
