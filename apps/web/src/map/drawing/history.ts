/** A value with what it was before and what was taken back: undo and redo for anything that is never mutated. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

const LONGEST_PAST = 50;

export const startHistory = <T>(present: T): History<T> => ({ past: [], present, future: [] });

/** Keeps `next` as the present; the same value again is no change. */
export const record = <T>(history: History<T>, next: T): History<T> =>
  next === history.present
    ? history
    : { past: [...history.past, history.present].slice(-LONGEST_PAST), present: next, future: [] };

export function undo<T>(history: History<T>): History<T> {
  if (history.past.length === 0) return history;
  const present = history.past.at(-1) as T; // the list is not empty, but T may be undefined
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

export function redo<T>(history: History<T>): History<T> {
  if (history.future.length === 0) return history;
  const [present, ...future] = history.future as [T, ...T[]]; // the list is not empty
  return { past: [...history.past, history.present], present, future };
}
