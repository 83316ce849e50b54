import type { QueueItem } from "@manufacture/contract/queue";
import { useState } from "react";

type Chosen = Pick<QueueItem, "id" | "version">;

/** Reports chosen for one act, each with the version that was read when it was chosen. */
export interface Selection {
  reports: readonly Chosen[];
  has: (id: string) => boolean;
  set: (item: Chosen, on: boolean) => void;
  setAll: (items: readonly Chosen[]) => void;
}

/** At most this many at once, as the API takes them. */
const MOST = 200;

export function useSelection(): Selection {
  const [reports, setReports] = useState<readonly Chosen[]>([]);
  const setAll = (items: readonly Chosen[]) =>
    setReports(items.slice(0, MOST).map(({ id, version }) => ({ id, version })));
  return {
    reports,
    has: (id) => reports.some((report) => report.id === id),
    set: (item, on) => setAll(on ? [...reports, item] : reports.filter((report) => report.id !== item.id)),
    setAll,
  };
}
