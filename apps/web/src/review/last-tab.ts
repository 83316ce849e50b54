import { type Tab, tabOf } from "./tabs.ts";

const KEY = "manufacture.relecture.onglet";

/** The tab that the reviewer came from, so that "next" goes on there. */
export function lastTab(): Tab {
  try {
    return tabOf(sessionStorage.getItem(KEY) ?? undefined);
  } catch {
    return "open"; // storage is refused
  }
}

export function rememberTab(tab: Tab) {
  try {
    sessionStorage.setItem(KEY, tab);
  } catch {
    return; // "next" will follow the open queue
  }
}
