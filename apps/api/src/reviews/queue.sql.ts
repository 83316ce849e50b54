import type { Queue, QueueItem, QueueOrder } from "@manufacture/contract/queue";
import { Status } from "@manufacture/contract/review";
import { type RawBuilder, sql } from "kysely";
import type { Db, Pooled } from "../db.ts";
import { areaM2, conditionsOf, every, type Filter, statusesOf, withSlips } from "./filters.sql.ts";

/** A moment as the API says it, to the second. */
export const instant = (column: string) =>
  sql`to_char(${sql.ref(column)} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** One tag as `Tag` says it, for use inside a query over register.tag. */
export const tagJson = sql`json_build_object('slug', tag.slug, 'label', label, 'group', "group", 'colour', colour)`;

/** What the queue shows of a report; `position` is inside the exact outline, WGS84. */
export const queueColumns = sql`
  submission.id, reference, submission.version, submission.status, path, kind, ${areaM2} as "areaM2",
  out_of_territory as "outOfTerritory", submission.name, submission.commune,
  left(submission.description, 160) as excerpt,
  to_char(received_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "receivedAt",
  ${instant("touched_at")} as "touchedAt",
  st_asgeojson(st_pointonsurface(outline), 6)::json -> 'coordinates' as position,
  (select json_build_object('id', person.id, 'name', person.name) from people."user" person where person.id = assignee) as assignee`;

/** What a line of the queue counts beside; the dossier has the things themselves. */
const countColumns = sql`
  (select coalesce(json_agg(${tagJson} order by rank, label), '[]')
    from intake.submission_tag join register.tag on tag.id = tag_id where submission_id = submission.id) as tags,
  (select count(*)::int from intake.twin join intake.submission beside
      on beside.id = case when one = submission.id then twin.other else one end and beside.status <> 'merged'
    where dismissed_at is null and (one = submission.id or twin.other = submission.id)) as twins,
  (select count(*)::int from intake.photo where submission_id = submission.id) as photos,
  (select count(*)::int from intake.proposal where submission_id = submission.id) as proposals`;

/** How a page goes on after its last report: the value it was sorted by, as text that PostgreSQL reads back exactly. */
const ORDERS: Record<QueueOrder, { key: RawBuilder<unknown>; type: string; direction: "asc" | "desc" }> = {
  newest: { key: sql`received_at`, type: "timestamptz", direction: "desc" },
  oldest: { key: sql`received_at`, type: "timestamptz", direction: "asc" },
  largest: { key: areaM2, type: "double precision", direction: "desc" },
  smallest: { key: areaM2, type: "double precision", direction: "asc" },
  touched: { key: sql`touched_at`, type: "timestamptz", direction: "desc" },
};

interface Wanted {
  filter: Filter;
  order: QueueOrder;
  limit: number;
  cursor?: string | undefined;
  /** A person's id. */
  me: string;
}

/** One page of the reports that a filter lets through. */
export const findReports = (db: Pooled, wanted: Wanted): Promise<Queue> =>
  matching(db, wanted.filter, wanted.me, (on, conditions, counts) => pageOf(on, wanted, conditions, counts));

type Counts = Record<Status, number>;

/** Reads what a filter lets through; words that are found nowhere as they are written are looked for with slips. */
export async function matching<Found>(
  db: Pooled,
  filter: Filter,
  me: string,
  read: (on: Db, conditions: readonly RawBuilder<unknown>[], counts: Counts) => Promise<Found>,
): Promise<Found> {
  const conditions = conditionsOf(filter, me);
  const counts = await countByStatus(db, conditions);
  if (filter.q === undefined || Object.values(counts).some((count) => count > 0))
    return read(db, conditions, counts);
  return withSlips(db, async (tx) => {
    const loose = conditionsOf(filter, me, true);
    return read(tx, loose, await countByStatus(tx, loose));
  });
}

async function pageOf(
  db: Db,
  { filter, order, limit, cursor }: Wanted,
  conditions: readonly RawBuilder<unknown>[],
  counts: Counts,
): Promise<Queue> {
  const { key, type, direction } = ORDERS[order];
  const after = cursor === undefined ? undefined : cursorOf(cursor, order);
  const statuses = statusesOf(filter);
  const turn = direction === "asc" ? sql`>` : sql`<`;
  const by = direction === "asc" ? sql`asc` : sql`desc`;
  const page = every([
    ...conditions,
    ...(statuses ? [sql`submission.status = any(${statuses})`] : []),
    ...(after
      ? [sql`(${key}, submission.id) ${turn} (${after.value}::${sql.raw(type)}, ${after.id}::uuid)`]
      : []),
  ]);
  // The page is found first, so that what a line counts is counted for these lines only.
  const { rows } = await sql<QueueItem & { key: string }>`
    select ${queueColumns}, ${countColumns}, page.key
    from (
      select submission.id, ${key}::text as key
      from intake.submission where ${page}
      order by ${key} ${by}, submission.id ${by} limit ${limit + 1}
    ) page join intake.submission on submission.id = page.id
    order by ${key} ${by}, submission.id ${by}`.execute(db);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ key: _, ...item }) => item),
    counts,
    next: rows.length > limit && last ? toCursor(order, last.key, last.id) : null,
  };
}

/** How many reports of each status these conditions let through. */
async function countByStatus(db: Db, conditions: readonly RawBuilder<unknown>[]): Promise<Counts> {
  const { rows } = await sql<{ status: Status; count: string }>`
    select status, count(*) as count from intake.submission where ${every(conditions)} group by status`.execute(
    db,
  );
  const counted = new Map(rows.map(({ status, count }) => [status, Number(count)]));
  const counts = Status.options.map((status) => [status, counted.get(status) ?? 0]);
  return Object.fromEntries(counts) as Counts; // one entry for every option
}

const toCursor = (order: QueueOrder, value: string, id: string) =>
  Buffer.from(`${order} ${id} ${value}`).toString("base64url");

/** The place in the queue that a cursor says, or undefined when it says none in this order. */
function cursorOf(cursor: string, order: QueueOrder): { value: string; id: string } | undefined {
  const [, named, id, value] =
    /^(\w+) ([0-9a-f-]{36}) ([\d:.+\- e]{1,40})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  return named === order && id && value && readable(order, value) ? { value, id } : undefined;
}

const readable = (order: QueueOrder, value: string): boolean =>
  ORDERS[order].type === "timestamptz"
    ? /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?[+-]\d\d(:\d\d)?$/.test(value) &&
      !Number.isNaN(Date.parse(value.slice(0, 19)))
    : /^\d{1,12}(\.\d{1,20})?(e[+-]\d{1,2})?$/.test(value);
