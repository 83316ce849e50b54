import type { SiteChange, SiteDossier, StageChange } from "@manufacture/contract/site-desk";
import type * as z from "zod/mini";
import type { Db, Pooled } from "../db.ts";
import { Refusal } from "../refusal.ts";
import { shelve, unshelve } from "../reviews/shelf.sql.ts";
import { withdrawReportOf } from "../reviews/site-report.ts";
import { settleCorrection } from "./corrections.sql.ts";
import { changeSite, changeStage, holdSite, insertEpisode, noteSite, siteDossier } from "./site-desk.sql.ts";

interface Person {
  id: string;
  name: string;
}

interface OnSite {
  id: string;
  /** The version that the person read. */
  version: number;
  person: Person;
}

/** Does something to a site on the map. Throws `Refusal` 404, or 412 with the site as it stands now. */
export function onSite(
  db: Pooled,
  { id, version }: Pick<OnSite, "id" | "version">,
  does: (tx: Db, before: SiteDossier) => Promise<void>,
): Promise<SiteDossier> {
  return db.transaction().execute(async (tx) => {
    const held = await holdSite(tx, id);
    const before = await told(tx, id);
    if (held === undefined) throw new Refusal(409, "not_allowed_now");
    if (held !== version) throw new Refusal(412, "version_is_stale", { current: before });
    await does(tx, before);
    return told(tx, id);
  });
}

/** The site as it stands; throws `Refusal` 404. */
export async function told(db: Db, id: string): Promise<SiteDossier> {
  const dossier = await siteDossier(db, id);
  if (!dossier) throw new Refusal(404, "desk_site_not_found");
  return dossier;
}

/** Changes what the public reads. */
export const edit = (db: Pooled, { person, ...which }: OnSite, change: z.output<typeof SiteChange>) =>
  onSite(db, which, async (tx, before) => {
    const fields = Object.keys(change) as (keyof typeof change)[]; // the keys of the shape
    if (fields.length === 0) return;
    await changeSite(tx, which.id, change);
    const was = Object.fromEntries(fields.map((field) => [field, before.site[field]]));
    await noteSite(tx, which.id, person, "edit", { before: was, after: change });
  });

/** A place goes on to another stage; what begins or ends there is told as an episode. */
export const goOn = (db: Pooled, { person, ...which }: OnSite, change: z.output<typeof StageChange>) =>
  onSite(db, which, async (tx, before) => {
    await changeStage(tx, which.id, change.stage);
    if (change.episode) await insertEpisode(tx, which.id, change.episode);
    await noteSite(tx, which.id, person, "stage", {
      note: change.note,
      before: { stage: before.stage },
      after: { stage: change.stage, ...(change.episode && { episode: change.episode }) },
    });
  });

/** Takes a site off the map, at once everywhere. The report it came from goes back to the reviewers. */
export const unpublish = (db: Pooled, { person, ...which }: OnSite, note: string | undefined) =>
  onSite(db, which, async (tx, { report }) => {
    await shelve(tx, which.id);
    if (report) await withdrawReportOf(tx, report.id, which.id, person);
    await noteSite(tx, which.id, person, "unpublish", { note });
  });

/** Puts a site that was taken off the map back as it was. One that came from a report comes back through that report. */
export const republish = (db: Pooled, id: string, person: Person, note: string | undefined) =>
  db.transaction().execute(async (tx): Promise<SiteDossier> => {
    const { published, report } = await told(tx, id);
    if (published || report || !(await unshelve(tx, id))) throw new Refusal(409, "not_allowed_now");
    await noteSite(tx, id, person, "republish", { note });
    return told(tx, id);
  });

/** A correction from the public was followed, or left. */
export const settle = (
  db: Pooled,
  id: string,
  correction: string,
  person: Person,
  { taken, note }: { taken: boolean; note?: string | undefined },
) =>
  db.transaction().execute(async (tx): Promise<SiteDossier> => {
    await told(tx, id);
    if (!(await settleCorrection(tx, id, correction, person.name, taken)))
      throw new Refusal(409, "not_allowed_now");
    await noteSite(tx, id, person, "settle", { note, after: { taken } });
    return told(tx, id);
  });
