import { isDeepStrictEqual } from "node:util";
import type { Dossier, WorkingField } from "@manufacture/contract/dossier";
import type { Locale } from "@manufacture/contract/locale";
import { Decision } from "@manufacture/contract/review";
import type { Db } from "../db.ts";
import { Refusal } from "../refusal.ts";
import { assignTo } from "./assign.sql.ts";
import type { ReviewHouse } from "./decide.ts";
import { heldDossier, type LockedReport } from "./dossier.sql.ts";
import { type Actor, insertEvent, type PastEvent, undoableEvent } from "./events.sql.ts";
import { familyOf } from "./family.sql.ts";
import { type LetterHouse, untell } from "./letters.ts";
import { lockVersion } from "./lock-version.ts";
import { release } from "./merge.sql.ts";
import { keep } from "./prepare.ts";
import { putTags, tagSite, tagsOf, takeTags } from "./report-tags.sql.ts";
import { shelve, unshelve } from "./shelf.sql.ts";
import { type Kept, workingOf } from "./working.sql.ts";

interface Undoing {
  tx: Db;
  house: LetterHouse;
  report: LockedReport;
  event: PastEvent;
  actor: Actor;
  locale: Locale;
}

/** How each act is taken back. What is not in this table stays. */
const WAYS: Record<string, (undoing: Undoing) => Promise<void>> = {
  ...Object.fromEntries(Decision.options.map((decision) => [decision, undecide])),
  merge: unmerge,
  prepare: unprepare,
  tag: untag,
  assign: async ({ tx, report, event }) => {
    const { person } = event.before as { person: string | null }; // written by assign
    await assignTo(tx, report.id, person);
  },
};

interface Taking {
  id: string;
  version: number;
  /** The event that the person saw as the last one. */
  event: number;
  actor: Actor;
  locale: Locale;
  batch?: string;
}

/**
 * Takes the last act on a report back by an event of its own. Throws 404, 412 with the report as it stands now, or 409
 * when something came after it.
 */
export function undo(house: ReviewHouse, taking: Taking): Promise<Dossier> {
  return house.db.transaction().execute((tx) => undoIn(tx, house, taking));
}

export async function undoIn(
  tx: Db,
  house: LetterHouse,
  { id, version, event: number, actor, locale, batch }: Taking,
): Promise<Dossier> {
  const report = await lockVersion(tx, id, version, locale);
  const event = await undoableEvent(tx, id);
  const way = event && WAYS[event.move];
  if (!event || !way || event.number !== number) throw new Refusal(409, "cannot_be_undone");
  await way({ tx, house, report, event, actor, locale });
  await insertEvent(tx, {
    submissionId: id,
    actor,
    move: "undo",
    from: report.status,
    to: event.from,
    batch,
    undoes: event.number,
    told: { undone: event.move, ...event.told },
  });
  return heldDossier(tx, id, locale);
}

/** The map is as it was before the decision, and letters that have not left do not leave. */
async function undecide({ tx, house, report, event }: Undoing) {
  if (report.siteId) await shelve(tx, report.siteId);
  const { siteId } = (event.before ?? {}) as { siteId?: string | null }; // written by decide; older events had none
  if (siteId && !(await unshelve(tx, siteId))) throw new Refusal(409, "cannot_be_undone");
  const decision = Decision.parse(event.move);
  await untell(tx, house, await familyOf(tx, report.id), decision, event.number);
}

async function unmerge({ tx, house, report, event, actor }: Undoing) {
  if (!report.mergedInto) throw new Refusal(409, "cannot_be_undone");
  await untell(tx, house, [report.id], "merge", event.number);
  await release(tx, report, report.mergedInto, actor);
}

/** Only over what that act left: what somebody wrote since is not lost. */
async function unprepare({ tx, report, event }: Undoing) {
  const before = event.before as Kept; // written by prepare
  const after = event.after as Kept;
  const now = await workingOf(tx, report.id);
  const fields = Object.keys(after) as WorkingField[]; // keys of Kept
  if (fields.some((field) => !isDeepStrictEqual(now[field], after[field])))
    throw new Refusal(409, "cannot_be_undone");
  await keep(tx, report, before);
}

async function untag({ tx, report, event }: Undoing) {
  const { put, taken } = event.before as { put: string[]; taken: string[] }; // written by tagReport
  await takeTags(tx, report.id, put);
  await putTags(tx, report.id, taken);
  if (report.siteId) await tagSite(tx, report.siteId, await tagsOf(tx, report.id));
}
