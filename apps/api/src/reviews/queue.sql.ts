import type { Queue, QueueItem } from "@manufacture/contract/queue";
import { OPEN_STATUSES, Status } from "@manufacture/contract/review";
import { sql } from "kysely";
import type { Db } from "../db.ts";

/** What the queue shows of a report; `position` is inside the exact outline, WGS84. */
export const queueColumns = sql`
  submission.id, reference, submission.status, path, kind, submission.area_m2 as "areaM2",
  out_of_territory as "outOfTerritory", left(submission.description, 160) as excerpt,
  to_char(received_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "receivedAt",
  st_asgeojson(st_pointonsurface(outline), 6)::json -> 'coordinates' as position`;

interface Wanted {
  status?: Status | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** Reports with this status (without one: those that still ask for an eye), newest first, one page. */
export async function findReports(db: Db, { status, limit, cursor }: Wanted): Promise<Queue> {
  const after = cursor === undefined ? undefined : cursorOf(cursor);
  const statuses = status ? [status] : [...OPEN_STATUSES];
  const { rows } = await sql<QueueItem>`
    select ${queueColumns}
    from intake.submission
    where status = any(${statuses})
      ${after ? sql`and (received_at, id) < (${after.at}::timestamptz, ${after.id}::uuid)` : sql``}
    order by received_at desc, id desc
    limit ${limit + 1}`.execute(db);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items,
    counts: await countByStatus(db),
    next: rows.length > limit && last ? toCursor(last) : null,
  };
}

async function countByStatus(db: Db): Promise<Record<Status, number>> {
  const { rows } = await sql<{ status: Status; count: string }>`
    select status, count(*) as count from intake.submission group by status`.execute(db);
  const counted = new Map(rows.map(({ status, count }) => [status, Number(count)]));
  const counts = Status.options.map((status) => [status, counted.get(status) ?? 0]);
  return Object.fromEntries(counts) as Record<Status, number>; // one entry for every option
}

const toCursor = ({ receivedAt, id }: QueueItem) => Buffer.from(`${receivedAt} ${id}`).toString("base64url");

/** The place in the queue that a cursor says, or undefined when it says none. */
function cursorOf(cursor: string): { at: string; id: string } | undefined {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) ([0-9a-f-]{36})$/.exec(
    Buffer.from(cursor, "base64url").toString(),
  );
  return match?.[1] && match[2] ? { at: match[1], id: match[2] } : undefined;
}
