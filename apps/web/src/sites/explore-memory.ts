import type { ExploreSearch } from "./explore-search.ts";

const KEY = "manufacture.carte";

/** Keeps what the map's URL said, so that a site's page can lead back to it. */
export function rememberExplore(search: ExploreSearch) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(search));
  } catch {
    // A browser that keeps nothing still has its back button.
  }
}

/** What the map's URL last said in this tab; the route itself judges it again. */
export function rememberedExplore(): ExploreSearch | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "null");
    return typeof kept === "object" && kept !== null ? kept : undefined;
  } catch {
    return undefined;
  }
}
