import { fr } from "./fr.ts";

/** What every catalogue must say: sentences, and functions from facts to sentences. */
export type Messages = Widened<typeof fr>;

type Widened<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** What people read. French today; the other languages plug in here by their catalogue. */
export const text: Messages = fr;
