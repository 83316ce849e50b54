import * as z from "zod/mini";
import { text } from "./text.ts";

export const Role = z.enum(["reviewer", "coordinator"]);
export type Role = z.infer<typeof Role>;

const email = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email());

export const LinkRequest = z.strictObject({ email });

export const SignIn = z.strictObject({ token: z.string().check(z.minLength(16), z.maxLength(200)) });

/** Who is signed in. */
export const Session = z.object({ id: z.string(), name: z.string(), email: z.string(), role: Role });
export type Session = z.infer<typeof Session>;

/** Somebody of the team, as the team sees them. */
export const PersonInTeam = z.object({
  ...Session.shape,
  lastSeenAt: z.nullable(z.iso.datetime()),
  revokedAt: z.nullable(z.iso.datetime()),
  factor: z.boolean(),
  sessions: z.number(),
});
export type PersonInTeam = z.infer<typeof PersonInTeam>;

export const NewPerson = z.strictObject({ email, name: text(1, 80), role: Role });

export const PersonChange = z.strictObject({
  name: z.optional(text(1, 80)),
  role: z.optional(Role),
  revoked: z.optional(z.boolean()),
  resetFactor: z.optional(z.literal(true)),
});
export type PersonChange = z.infer<typeof PersonChange>;

/** One of my own sessions. */
export const OwnSession = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  usedAt: z.iso.datetime(),
  /** What the browser says it is. */
  device: z.nullable(z.string()),
  current: z.boolean(),
});
export type OwnSession = z.infer<typeof OwnSession>;
