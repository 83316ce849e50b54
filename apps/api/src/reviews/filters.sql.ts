import type { QueueFilter } from "@manufacture/contract/queue";
import { OPEN_STATUSES, type Status } from "@manufacture/contract/review";
import { type RawBuilder, sql } from "kysely";
import type * as z from "zod/mini";
import type { Db, Pooled } from "../db.ts";

export type Filter = z.output<typeof QueueFilter>;

/** The outline that counts: as the team corrected it, else as it was sent. Square metres. */
export const areaM2 = sql`coalesce(working_area_m2, submission.area_m2)`;

/** Which statuses a filter asks for. */
export const statusesOf = ({ status }: Filter): readonly Status[] | undefined =>
  status === "all" ? undefined : status ? [status] : OPEN_STATUSES;

/** Everything a filter asks for but the status, as conditions over intake.submission. `me` is a person's id. */
export function conditionsOf(filter: Filter, me: string, slips = false): RawBuilder<unknown>[] {
  const { tag, commune, areaMin, areaMax, kind, path, assignee, olderThan, q } = filter;
  const asked: (RawBuilder<unknown> | false | undefined)[] = [
    tag !== undefined &&
      sql`submission.id in (select submission_id from intake.submission_tag join register.tag on tag.id = tag_id where tag.slug = ${tag})`,
    commune !== undefined && sql`submission.commune = ${commune}`,
    areaMin !== undefined && sql`${areaM2} >= ${areaMin}`,
    areaMax !== undefined && sql`${areaM2} <= ${areaMax}`,
    kind && sql`kind = ${kind}`,
    path && sql`path = ${path}`,
    assignee !== undefined && assigned(assignee, me),
    olderThan !== undefined && sql`received_at <= now() - make_interval(days => ${olderThan}::int)`,
    filter.twins &&
      sql`submission.id in (select one from intake.twin where dismissed_at is null union select other from intake.twin where dismissed_at is null)`,
    filter.outside && sql`out_of_territory`,
    filter.proposals && sql`submission.id in (select submission_id from intake.proposal)`,
    filter.mine &&
      sql`(assignee = ${me} or submission.id in (select submission_id from intake.mention where person_id = ${me} and seen_at is null))`,
    ...(q === undefined ? [] : wordsOf(q).map((word) => said(word, slips))),
  ];
  return asked.filter((condition): condition is RawBuilder<unknown> => Boolean(condition));
}

function assigned(assignee: string, me: string): RawBuilder<unknown> {
  if (assignee === "nobody") return sql`assignee is null`;
  return sql`assignee = ${assignee === "me" ? me : assignee}`;
}

/** At most this many words of a search count. */
const MOST_WORDS = 8;

const wordsOf = (q: string): string[] =>
  q
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);

/** A word with a slip shares about this much with the one that is meant: "casrne" half with "caserne" (trigrams). */
const LIKENESS = "0.45";

/** Reads with that likeness; it holds for one transaction, whatever connection runs it. */
export const withSlips = <Found>(db: Pooled, read: (on: Db) => Promise<Found>): Promise<Found> =>
  db.transaction().execute(async (tx) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', ${LIKENESS}, true)`.execute(tx);
    return read(tx);
  });

/** As it is written anywhere in the report; with slips a longer word also nearly so, a number never. */
function said(word: string, slips: boolean): RawBuilder<unknown> {
  const within = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  return !slips || word.length < 4 || /\d/.test(word)
    ? sql`plain like ${within}`
    : sql`(plain like ${within} or ${word} <% plain)`;
}

/** The conditions joined, to stand after `where`; true when there is none. */
export const every = (conditions: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  conditions.length ? sql.join(conditions, sql` and `) : sql`true`;
