import type { Db } from "../db.ts";
import { allCalls } from "./calls.sql.ts";
import { changesAfter, countSites, sitesAfter, sitesByFid, versionOfRegister } from "./load.sql.ts";
import { PublicIndex } from "./public-index.ts";
import { Segment } from "./segment.ts";
import { Selection } from "./selection.ts";
import type { SiteRow } from "./site-row.ts";

const PAGE = 2_000;

/** Loads the whole register. Call it in one repeatable-read transaction. */
export async function loadIndex(
  db: Db,
  onProgress: (loaded: number, total: number) => void,
): Promise<PublicIndex> {
  const version = await versionOfRegister(db);
  const total = await countSites(db);
  const segment = new Segment(total);
  for (let rows = await sitesAfter(db, 0, PAGE); rows.length > 0; ) {
    for (const row of rows) segment.append(row);
    onProgress(segment.length, total);
    rows = await sitesAfter(db, rows.at(-1)?.fid ?? 0, PAGE);
  }
  segment.finish();
  const all = new Selection(segment, null);
  all.sums.count(0, 0, 0); // ordered now, not in the first visitor's request
  return new PublicIndex(version, [all], await allCalls(db));
}

/** What changed since an index was loaded, as rows: the second part of every later version. */
export type Recent = ReadonlyMap<number, SiteRow>;

/** Past this many changed sites, everything is loaded again rather than carried along. */
const MANY = 2_000;

/**
 * The next version of an index: same, newer, or undefined when it must be loaded again (the log was cut, the database
 * is another one, or too much changed). Call it in one repeatable-read transaction.
 */
export async function nextIndex(
  db: Db,
  index: PublicIndex,
  recent: Recent,
): Promise<{ index: PublicIndex; recent: Recent } | undefined> {
  const version = await versionOfRegister(db);
  if (version.epoch !== index.epoch || version.number < index.number) return undefined;
  if (version.number === index.number) return { index, recent };
  const changes = await changesAfter(db, index.number, MANY + 1);
  if (!changes || changes.length > MANY || recent.size > MANY) return undefined;

  const fids = [...new Set(changes.flatMap(({ siteFid }) => siteFid ?? []))];
  const rows = new Map((await sitesByFid(db, fids)).map((row) => [row.fid, row]));
  const changed = new Map(recent);
  for (const fid of fids) {
    const row = rows.get(fid);
    if (row) changed.set(fid, row);
    else changed.delete(fid);
  }
  const calls = changes.some(({ siteFid }) => siteFid === null) ? await allCalls(db) : index.calls;
  const [base] = index.parts;
  if (!base) throw new Error("an index has its first part");
  return { index: new PublicIndex(version, [without(base, fids), partOf(changed)], calls), recent: changed };
}

function partOf(rows: Recent): Selection {
  const segment = new Segment(rows.size);
  for (const row of [...rows.values()].sort((a, b) => a.fid - b.fid)) segment.append(row);
  segment.finish();
  return new Selection(segment, null);
}

/** The same part without some sites. */
function without({ segment, kept }: Selection, fids: readonly number[]): Selection {
  const left = kept ? kept.slice() : new Uint8Array(segment.length).fill(1);
  for (const fid of fids) {
    const row = segment.rowOfFid(fid);
    if (row !== undefined) left[row] = 0;
  }
  return new Selection(segment, left);
}
