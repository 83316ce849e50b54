import type { fr } from "./fr.ts";

/** What every catalogue must say: sentences, and functions from facts to sentences. */
export type Messages = Widened<typeof fr>;

type Widened<T> = T extends string
  ? string
  : T extends (...facts: infer Facts) => string
    ? (...facts: Facts) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

/** What people read, in the language of the page. Said once, before any page is loaded. */
export let text: Messages;

export function speak(messages: Messages): void {
  text = messages;
}
