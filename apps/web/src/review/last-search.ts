import { type QueueSearch, queueSearch } from "./queue-search.ts";

const KEY = "manufacture.relecture.file";

/** The queue that the reviewer came from, so that "next" goes on there. */
export function lastSearch(): QueueSearch {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? queueSearch({ ...kept }) : {};
  } catch {
    return {}; // storage is refused, or holds no JSON
  }
}

export function rememberSearch(search: QueueSearch) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(search));
  } catch {
    return; // "next" will follow the open queue
  }
}
