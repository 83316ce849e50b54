import { randomUUID } from "node:crypto";
import type { Dossier } from "@manufacture/contract/dossier";
import type { Locale } from "@manufacture/contract/locale";
import { nextStatus } from "@manufacture/contract/review";
import { Refusal } from "../refusal.ts";
import type { ReviewHouse } from "./decide.ts";
import { heldDossier, lockReport } from "./dossier.sql.ts";
import { type Actor, insertEvent } from "./events.sql.ts";
import { familyOf } from "./family.sql.ts";
import { tell } from "./letters.ts";
import { lockVersion } from "./lock-version.ts";
import { tieTo } from "./merge.sql.ts";
import { putTags, tagSite, tagsOf } from "./report-tags.sql.ts";

interface Merging {
  /** The report that the others are brought into, and its version that was read. */
  id: string;
  version: number;
  reports: readonly { id: string; version: number }[];
  note?: string | undefined;
  actor: Actor;
  locale: Locale;
}

/**
 * Brings reports of one place together: each keeps its person, photographs, notes, link and history, and is read with
 * the head. Their people are told. Throws 404, 409, or 412 with the report that changed meanwhile.
 */
export function merge(house: ReviewHouse, { id, version, reports, note, actor, locale }: Merging) {
  return house.db.transaction().execute(async (tx): Promise<Dossier> => {
    // Always in one order, so that two people who merge the other way round do not wait for each other for ever.
    for (const each of [id, ...reports.map((report) => report.id)].sort()) await lockReport(tx, each);
    const head = await lockVersion(tx, id, version, locale);
    if (head.status === "merged" || head.status === "withdrawn") throw new Refusal(409, "not_allowed_now");
    const batch = randomUUID();
    for (const { id: otherId, version: otherVersion } of reports) {
      const other = await lockVersion(tx, otherId, otherVersion, locale);
      const to = nextStatus(other.status, "merge");
      if (!to || other.id === head.id) throw new Refusal(409, "not_allowed_now");
      const brought = await putTags(tx, head.id, await tagsOf(tx, other.id));
      const event = await insertEvent(tx, {
        submissionId: other.id,
        actor,
        move: "merge",
        from: other.status,
        to,
        batch,
        told: { reports: [head.reference] },
      });
      await tieTo(tx, other.id, head.id);
      await insertEvent(tx, {
        submissionId: head.id,
        actor,
        move: "absorb",
        from: head.status,
        batch,
        note,
        told: { reports: [other.reference] },
        before: { report: other.id, tags: brought.map((tag) => tag.id) },
      });
      await tell(tx, house, await familyOf(tx, other.id), "merge", { event, reason: null });
    }
    if (head.siteId) await tagSite(tx, head.siteId, await tagsOf(tx, head.id));
    return heldDossier(tx, id, locale);
  });
}
