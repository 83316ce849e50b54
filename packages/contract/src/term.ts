import * as z from "zod/mini";
import { Localised } from "./localised.ts";

/** A word of the lexicon, explained in place wherever a question uses it. */
export const Term = z.object({ slug: z.string(), term: Localised, definition: Localised });
export type Term = z.infer<typeof Term>;
