import * as z from "zod/mini";

export const Role = z.enum(["reviewer", "coordinator"]);
export type Role = z.infer<typeof Role>;

export const LinkRequest = z.strictObject({
  email: z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email()),
});

export const SignIn = z.strictObject({ token: z.string().check(z.minLength(16), z.maxLength(200)) });

/** Who is signed in. */
export const Session = z.object({ id: z.string(), name: z.string(), email: z.string(), role: Role });
export type Session = z.infer<typeof Session>;
