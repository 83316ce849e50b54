import type { Dossier, NewDecision } from "@manufacture/contract/dossier";
import type { Locale } from "@manufacture/contract/locale";
import type { PublicOutline } from "@manufacture/contract/public-outline";
import { nextStatus, PUBLIC_STATUSES, REASON_REQUIRED } from "@manufacture/contract/review";
import type { Stage } from "@manufacture/contract/site";
import { generalise } from "@manufacture/outline/generalise";
import type * as z from "zod/mini";
import type { Db, Pooled } from "../db.ts";
import { Refusal } from "../refusal.ts";
import { insertSite } from "../sites/publish.sql.ts";
import { PROBLEM_TEXTS } from "../text/problems.ts";
import { heldDossier, type LockedReport } from "./dossier.sql.ts";
import { type Actor, insertEvent } from "./events.sql.ts";
import { familyOf } from "./family.sql.ts";
import { type LetterHouse, tell } from "./letters.ts";
import { lockVersion } from "./lock-version.ts";
import { plannedPhotos, publishPhotos } from "./photo-plan.sql.ts";
import { keep } from "./prepare.ts";
import { tagsOf } from "./report-tags.sql.ts";
import { linkSite, shelve } from "./shelf.sql.ts";
import { type Kept, workingOf } from "./working.sql.ts";

export type Decided = z.output<typeof NewDecision>;

export interface ReviewHouse extends LetterHouse {
  db: Pooled;
}

interface Deciding {
  id: string;
  version: number;
  decided: Decided;
  actor: Actor;
  locale: Locale;
  batch?: string;
}

/**
 * Takes a decision on the version of a report that the reviewer read: event, words, public copy and letters in one
 * transaction. Throws 404, 412 with the report as it stands now, 409, or 400 with the field that is missing.
 */
export function decide(house: ReviewHouse, { id, version, decided, actor, locale, batch }: Deciding) {
  return house.db.transaction().execute(async (tx): Promise<Dossier> => {
    const report = await lockVersion(tx, id, version, locale);
    const to = nextStatus(report.status, decided.decision);
    if (!to) throw new Refusal(409, "not_allowed_now");
    if (REASON_REQUIRED.includes(decided.decision) && !decided.reason)
      throw missing("reason", "reason_needed", locale);

    await keep(tx, report, await wordsOf(tx, report, decided));
    if (report.siteId) await shelve(tx, report.siteId);
    const event = await insertEvent(tx, {
      submissionId: id,
      actor,
      move: decided.decision,
      from: report.status,
      to,
      reason: decided.reason,
      note: decided.note,
      batch,
      before: { siteId: report.siteId },
    });
    const family = await familyOf(tx, id);
    if (PUBLIC_STATUSES.includes(to)) await publish(tx, report, family, decided.decision, locale);
    await tell(tx, house, family, decided.decision, { event, reason: decided.reason || null });
    return heldDossier(tx, id, locale);
  });
}

const missing = (field: "reason" | "name", detail: "reason_needed" | "name_needed", locale: Locale) =>
  new Refusal(400, "input_is_invalid", {
    fields: [{ field, detail: PROBLEM_TEXTS[locale].fields[detail] }],
  });

/** What a decision says of the public copy; what it does not say stays as it was prepared. */
async function wordsOf(tx: Db, report: LockedReport, decided: Decided): Promise<Kept> {
  const { name, commune, address, publicDescription, publicOutline, outlineReason, photos } = decided;
  const words = { name, commune, address, publicDescription, publicOutline, outlineReason };
  if (!photos) return words;
  const { photoPlan } = await workingOf(tx, report.id);
  const all = await plannedPhotos(tx, await familyOf(tx, report.id), photoPlan ?? null);
  const place = (id: string) => (photos.includes(id) ? photos.indexOf(id) : photos.length);
  return {
    ...words,
    photoPlan: all
      .toSorted((a, b) => place(a.id) - place(b.id))
      .map(({ id, alt }) => ({ id, alt, hidden: !photos.includes(id) })),
  };
}

/** The one door to the public register: a reviewed copy, never the report itself. */
async function publish(
  tx: Db,
  report: LockedReport,
  family: readonly string[],
  decision: Decided["decision"],
  locale: Locale,
) {
  const words = await workingOf(tx, report.id);
  if (!words.name) throw missing("name", "name_needed", locale);
  const shape: PublicOutline = words.publicOutline ?? { kind: "exact" };
  const site = await insertSite(tx, {
    name: words.name,
    stage: stageOf(decision, report),
    publicOutline: generalise(report.outline, shape),
    positionErrorM: errorM(shape),
    commune: words.commune || null,
    address: words.address || null,
    description: words.publicDescription || null,
    tagIds: await tagsOf(tx, report.id),
  });
  await linkSite(tx, report.id, site.id);
  await publishPhotos(tx, site.id, await plannedPhotos(tx, family, words.photoPlan ?? null));
}

function stageOf(decision: Decided["decision"], { path }: LockedReport): Stage {
  if (decision === "keep_as_memory") return "memoire";
  return path === "small_site" ? "small_site" : "candidate";
}

/** How far from the truth the public outline may lie, in metres; null when it is exact. */
function errorM(shape: PublicOutline): number | null {
  switch (shape.kind) {
    case "exact":
      return null;
    case "simplified":
      return shape.toleranceM;
    case "generalised":
      return shape.gridM;
    case "disc":
      return shape.radiusM;
  }
}
