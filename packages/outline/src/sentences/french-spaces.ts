import type { Sentences } from "../explain.ts";

/** Narrow no-break space before ; ! ?, no-break space before : and inside « », as French typography asks. */
export const spaced = (sentence: string) =>
  sentence
    .replaceAll(/ ([;!?])/g, "\u202f$1")
    .replaceAll(/ ([:»])/g, "\u00a0$1")
    .replaceAll("« ", "«\u00a0");

export function frenchSpaces(source: Sentences): Sentences {
  const entries = Object.entries(source).map(([code, say]) => [
    code,
    (facts: Parameters<typeof say>[0]) => spaced(say(facts)),
  ]);
  return Object.fromEntries(entries) as Sentences; // Object.fromEntries forgets the keys, which are those of `source`
}
