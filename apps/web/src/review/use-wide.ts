import { useSyncExternalStore } from "react";

/** From here on there is room for a table beside a map. */
const WIDE = "(width >= 64rem)";

/** Whether the window is wide enough for a desk; otherwise cards, one under the other. */
export const useWide = () => useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);

function subscribe(changed: () => void) {
  const query = matchMedia(WIDE);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
