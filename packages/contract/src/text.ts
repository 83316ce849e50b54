import * as z from "zod/mini";

const FORBIDDEN = /\p{Cs}|\0/u;

/** Text a person typed: trimmed, and free of the two things PostgreSQL cannot store (U+0000 and lone surrogates). */
export const text = (min: number, max: number) =>
  z.string().check(
    z.trim(),
    z.minLength(min),
    z.maxLength(max),
    z.refine((value) => !FORBIDDEN.test(value), { error: "unstorable_character" }),
  );
