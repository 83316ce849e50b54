import { useSyncExternalStore } from "react";
import type { Theme } from "./palette.ts";

const DARK = "(prefers-color-scheme: dark)";

/** The theme of the screen, for what CSS cannot reach. */
export const useTheme = (): Theme =>
  useSyncExternalStore(subscribe, () => (matchMedia(DARK).matches ? "dark" : "light"));

function subscribe(changed: () => void) {
  const query = matchMedia(DARK);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
