import { useSyncExternalStore } from "react";

const KEY = "manufacture.raccourcis";
const listeners = new Set<() => void>();
/** What the browser would not keep still holds for this visit. */
let unkept: boolean | undefined;

/** Whether single letters are shortcuts: yes, until the person says no. */
export function lettersEnabled(): boolean {
  if (unkept !== undefined) return unkept;
  try {
    return localStorage.getItem(KEY) !== "non";
  } catch {
    return true; // storage is refused: the setting cannot have been made
  }
}

export function enableLetters(enabled: boolean) {
  try {
    localStorage.setItem(KEY, enabled ? "oui" : "non");
  } catch {
    unkept = enabled;
  }
  for (const listener of listeners) listener();
}

export const useLettersEnabled = () => useSyncExternalStore(subscribe, lettersEnabled);

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => listeners.delete(changed);
}
