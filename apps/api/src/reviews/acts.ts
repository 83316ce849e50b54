import type { Dossier } from "@manufacture/contract/dossier";
import type { Locale } from "@manufacture/contract/locale";
import type { Db, Pooled } from "../db.ts";
import { eraseReporter } from "../follow-up/erase.sql.ts";
import { Refusal } from "../refusal.ts";
import { assignTo, contactOf, dismissTwin, memberOf, mention } from "./assign.sql.ts";
import { heldDossier, type LockedReport, lockReport } from "./dossier.sql.ts";
import { type Actor, insertEvent } from "./events.sql.ts";
import { putTags, tagSite, tagsNamed, tagsOf, takeTags } from "./report-tags.sql.ts";

/** Who does something to which report; `batch` when it is done to several at once. */
export interface Act {
  id: string;
  actor: Actor;
  locale: Locale;
  batch?: string;
}

/** Acts that stand in nobody's way need no version: they are done to the report as it is now. Throws `Refusal` 404. */
async function acting(
  db: Pooled,
  { id, locale }: Act,
  does: (tx: Db, report: LockedReport) => Promise<unknown>,
): Promise<Dossier> {
  return db.transaction().execute(async (tx) => {
    const report = await lockReport(tx, id);
    if (!report) throw new Refusal(404, "report_not_found");
    await does(tx, report);
    return heldDossier(tx, id, locale);
  });
}

/** A merged report is worked on through the one it was merged into. */
const refuseMerged = ({ status }: LockedReport) => {
  if (status === "merged") throw new Refusal(409, "not_allowed_now");
};

/** Puts tags on a report, making those that do not exist, and takes others off; its published site follows. */
export const tagReport = (db: Pooled, act: Act, words: { add: string[]; remove: string[] }) =>
  acting(db, act, async (tx, report) => {
    refuseMerged(report);
    const wanted = await tagsNamed(tx, words.add, true);
    const unwanted = await tagsNamed(tx, words.remove, false);
    const put = await putTags(
      tx,
      report.id,
      wanted.map(({ id }) => id),
    );
    const taken = await takeTags(
      tx,
      report.id,
      unwanted.map(({ id }) => id),
    );
    if (put.length + taken.length === 0) return;
    if (report.siteId) await tagSite(tx, report.siteId, await tagsOf(tx, report.id));
    await insertEvent(tx, {
      submissionId: report.id,
      actor: act.actor,
      move: "tag",
      from: report.status,
      batch: act.batch,
      told: { added: put.map(({ label }) => label), removed: taken.map(({ label }) => label) },
      before: { put: put.map(({ id }) => id), taken: taken.map(({ id }) => id) },
    });
  });

/** Gives a report to somebody of the team, or to nobody. */
export const assign = (db: Pooled, act: Act, person: string | null) =>
  acting(db, act, async (tx, report) => {
    refuseMerged(report);
    const member = person === null ? undefined : await memberOf(tx, person);
    if (person !== null && !member) throw new Refusal(404, "person_not_found");
    const before = await assignTo(tx, report.id, person);
    if (before === person) return;
    await insertEvent(tx, {
      submissionId: report.id,
      actor: act.actor,
      move: "assign",
      from: report.status,
      batch: act.batch,
      told: { assignee: member?.name ?? null },
      before: { person: before },
    });
  });

/** Leaves a private note, and lets those it names know. */
export const addNote = (db: Pooled, act: Act, note: { text: string; mentions: string[] }) =>
  acting(db, act, async (tx, report) => {
    const event = await insertEvent(tx, {
      submissionId: report.id,
      actor: act.actor,
      move: "note",
      from: report.status,
      note: note.text,
    });
    await mention(tx, event, report.id, note.mentions);
  });

/** Says that two reports are about two places: neither is suspected of the other any more. */
export const keepApart = (db: Pooled, act: Act, other: string) =>
  acting(db, act, async (tx, report) => {
    const twin = await lockReport(tx, other);
    if (!twin) throw new Refusal(404, "report_not_found");
    if (!(await dismissTwin(tx, report.id, twin.id, act.actor.name))) return;
    for (const [one, another] of [[report, twin] as const, [twin, report] as const])
      await insertEvent(tx, {
        submissionId: one.id,
        actor: act.actor,
        move: "dismiss_twin",
        from: one.status,
        told: { reports: [another.reference] },
      });
  });

/** Erases what the reporter sent, on a legal ground that stays. The report itself and what was decided stay too. */
export const eraseReport = (db: Pooled, act: Act, ground: string) =>
  acting(db, act, async (tx, report) => {
    await eraseReporter(tx, report.id);
    await insertEvent(tx, {
      submissionId: report.id,
      actor: act.actor,
      move: "erase",
      from: report.status,
      told: { ground },
    });
  });

/** The reporter's address, which is not shown otherwise; that it was looked at is written first. */
export const seeContact = (db: Pooled, { id, actor }: Act): Promise<{ email: string | null }> =>
  db.transaction().execute(async (tx) => {
    const report = await lockReport(tx, id);
    if (!report) throw new Refusal(404, "report_not_found");
    const email = await contactOf(tx, id);
    if (email !== null)
      await insertEvent(tx, { submissionId: id, actor, move: "see_contact", from: report.status });
    return { email };
  });
