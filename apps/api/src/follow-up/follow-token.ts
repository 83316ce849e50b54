import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/**
 * The token of a report's private link: 256 bits made from the server's secret and the report's id,
 * so that sending the same report twice gives the same link though only its hash is stored.
 */
export const followToken = (secret: string, submissionId: string): string =>
  createHmac("sha256", secret).update(`follow-up:${submissionId.toLowerCase()}`).digest("base64url");

/** What is stored of a token. */
export const hashOf = (text: string): Buffer => createHash("sha256").update(text).digest();

export const sameHash = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);

/** The private address of a report: the token is in the fragment, which browsers send to nobody. */
export const followUrl = (publicUrl: string, token: string): string => `${publicUrl}/suivi#${token}`;
