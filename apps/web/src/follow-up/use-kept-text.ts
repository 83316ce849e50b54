import { useState } from "react";

/** Words that are being written, kept in this tab until they are sent; storage that refuses keeps them on the page only. */
export function useKeptText(name: string, start = "") {
  const key = `manufacture.follow-up.${name}`;
  const [words, setWords] = useState(() => read(key) ?? start);
  return {
    words,
    write: (next: string) => {
      setWords(next);
      keep(key, next === start ? undefined : next);
    },
    forget: (next = "") => {
      setWords(next);
      keep(key, undefined);
    },
  };
}

function read(key: string): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined; // refused: the words live as long as the page
  }
}

function keep(key: string, words: string | undefined): void {
  try {
    if (words === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, words);
  } catch {
    return; // refused: the words live as long as the page
  }
}
