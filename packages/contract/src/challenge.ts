import * as z from "zod/mini";

/**
 * A proof of work to be done before sending (ALTCHA, PBKDF2): `challenge` is the library's own object, signed;
 * null when this server asks for none.
 */
export const Challenge = z.object({ challenge: z.nullable(z.unknown()) });

/** What keeps robots out, beside the report and no part of it: sending again may carry another proof. */
export const Guard = z.strictObject({
  /** The solved challenge as the library writes it: base64 of JSON. */
  proof: z.optional(z.string().check(z.maxLength(4000))),
  /** Seconds since the report was begun. */
  spentS: z.number().check(z.minimum(0), z.maximum(1e9)),
  /** A field that no person sees, and so leaves empty. */
  website: z.string().check(z.maxLength(500)),
});
export type Guard = z.infer<typeof Guard>;
