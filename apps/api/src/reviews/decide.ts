import { Locale } from "@manufacture/contract/locale";
import type { PublicOutline } from "@manufacture/contract/public-outline";
import type { Dossier, NewDecision } from "@manufacture/contract/queue";
import { nextStatus, PUBLIC_STATUSES, REASON_REQUIRED } from "@manufacture/contract/review";
import type { Stage } from "@manufacture/contract/site";
import { generalise } from "@manufacture/outline/generalise";
import type * as z from "zod/mini";
import type { Db, Pooled } from "../db.ts";
import { followToken, followUrl } from "../follow-up/follow-token.ts";
import { decisionLetter } from "../mail/letters.ts";
import { queueLetter } from "../mail/mail.sql.ts";
import type { Reviewer } from "../people/sessions.ts";
import { Refusal } from "../refusal.ts";
import { deleteSite, insertSite } from "../sites/publish.sql.ts";
import { insertEvent, linkSite, setTags, tagsOf } from "./decide.sql.ts";
import { dossierOf, type LockedReport } from "./dossier.sql.ts";
import { lockVersion } from "./lock-version.ts";
import { publishPhotos } from "./publish-photos.sql.ts";

export type Decided = z.output<typeof NewDecision>;

interface House {
  db: Pooled;
  publicUrl: string;
  secret: string;
}

/**
 * Takes a decision on the version of a report that the reviewer read: event, status, tags, public copy and letter
 * in one transaction. Throws 404, 412 with the report as it stands now, 409, or 400 with the field that is missing.
 */
export async function decide(
  house: House,
  id: string,
  version: number,
  decided: Decided,
  reviewer: Reviewer,
  locale: Locale,
  fault: FieldTeller,
) {
  return house.db.transaction().execute(async (tx): Promise<Dossier> => {
    const report = await lockVersion(tx, id, version, locale);
    const status = nextStatus(report.status, decided.decision);
    if (!status) throw new Refusal(409, "not_allowed_now");
    if (REASON_REQUIRED.includes(decided.decision) && !decided.reason) throw fault("reason", "reason_needed");

    const tagIds = decided.tags ? await setTags(tx, id, decided.tags) : await tagsOf(tx, id);
    if (report.siteId) await deleteSite(tx, report.siteId);
    await insertEvent(tx, {
      submissionId: id,
      personId: reviewer.id,
      personName: reviewer.name,
      move: decided.decision,
      from: report.status,
      to: status,
      reason: decided.reason || null,
      note: decided.note || null,
    });
    if (PUBLIC_STATUSES.includes(status)) {
      if (!decided.name) throw fault("name", "name_needed");
      const site = await insertSite(tx, { ...publicCopy(report, decided), name: decided.name, tagIds });
      await linkSite(tx, id, site.id);
      await publishPhotos(tx, id, site.id, decided.photos);
    }
    await tellReporter(tx, house, report, decided);
    const after = await dossierOf(tx, id, locale);
    if (!after) throw new Error("a report vanished while it was held");
    return after;
  });
}

type FieldTeller = (field: "reason" | "name", detail: "reason_needed" | "name_needed") => Refusal;

function publicCopy(report: LockedReport, decided: Decided) {
  const shape: PublicOutline = decided.publicOutline ?? { kind: "exact" };
  const stage: Stage =
    decided.decision === "keep_as_memory"
      ? "memoire"
      : report.path === "small_site"
        ? "small_site"
        : "candidate";
  return {
    stage,
    publicOutline: generalise(report.outline, shape),
    positionErrorM: errorM(shape),
    commune: decided.commune || null,
    address: decided.address || null,
    description: decided.publicDescription || null,
  };
}

/** How far from the truth the public outline may lie, in metres; null when it is exact. */
function errorM(shape: PublicOutline): number | null {
  if (shape.kind === "exact") return null;
  return shape.kind === "disc" ? shape.radiusM : shape.toleranceM;
}

async function tellReporter(tx: Db, house: House, report: LockedReport, decided: Decided) {
  if (!report.email) return;
  const locale = Locale.safeParse(report.locale);
  const letter = decisionLetter(locale.success ? locale.data : "fr", decided.decision, {
    reference: report.reference,
    reason: decided.reason || null,
    followUrl: followUrl(house.publicUrl, followToken(house.secret, report.id)),
  });
  if (letter) await queueLetter(tx, report.email, letter);
}
