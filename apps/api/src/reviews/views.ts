import type { SavedView } from "@manufacture/contract/console";
import { QueueFilter } from "@manufacture/contract/queue";
import type { Pooled } from "../db.ts";
import { statusesOf } from "./filters.sql.ts";
import { matching } from "./queue.sql.ts";
import { viewsOf } from "./views.sql.ts";

/** The views that a person sees, each with the reports that it shows now. One that asks for what is no more counts none. */
export async function countedViews(db: Pooled, person: string): Promise<SavedView[]> {
  const views = await viewsOf(db, person);
  return Promise.all(views.map(async (view) => ({ ...view, count: await countOf(db, view.query, person) })));
}

async function countOf(db: Pooled, query: string, person: string): Promise<number> {
  const filter = QueueFilter.safeParse(Object.fromEntries(filtersIn(query)));
  if (!filter.success) return 0;
  const counts = await matching(db, filter.data, person, async (_, __, counted) => counted);
  const statuses: readonly string[] | undefined = statusesOf(filter.data);
  return Object.entries(counts).reduce(
    (sum, [status, count]) => (!statuses || statuses.includes(status) ? sum + count : sum),
    0,
  );
}

/** The order of the queue is no filter. */
const filtersIn = (query: string) =>
  [...new URLSearchParams(query)].filter(([name]) => name in QueueFilter.shape);
