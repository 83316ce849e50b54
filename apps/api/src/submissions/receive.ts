import type { Locale } from "@manufacture/contract/locale";
import type { NewSubmission, Receipt } from "@manufacture/contract/submission";
import { explain } from "@manufacture/outline/explain";
import { verdict } from "@manufacture/outline/verdict";
import type * as z from "zod/mini";
import { FIRST_CALL, openCall } from "../calls/calls.sql.ts";
import type { Pooled } from "../db.ts";
import { receiptLetter } from "../mail/letters.ts";
import { queueLetter } from "../mail/mail.sql.ts";
import { Refusal } from "../refusal.ts";
import { followToken, followUrl, hashOf, sameHash } from "./follow-token.ts";
import { holdId, insertContact, insertReport, reportById, type StoredReport } from "./submissions.sql.ts";

/** The text a person agreed to; a new text gets a new name. */
const CONSENT_VERSION = "2026-11";

interface House {
  db: Pooled;
  publicUrl: string;
  secret: string;
}

/** Receives a report: judged, stored once, answered. Throws `Refusal` with the verdict when the outline cannot pass. */
export async function receive(
  house: House,
  sent: z.output<typeof NewSubmission>,
  locale: Locale,
): Promise<Receipt> {
  const id = sent.id.toLowerCase();
  const token = followToken(house.secret, id);
  const sentHash = hashOf(JSON.stringify({ ...sent, id }));
  const told = (report: StoredReport): Receipt => {
    if (!sameHash(report.sentHash, sentHash)) throw new Refusal(409, "id_is_taken");
    const { reference, path, areaM2, outOfTerritory } = report;
    return { id, reference, path, areaM2, outOfTerritory, followUrl: followUrl(house.publicUrl, token) };
  };
  const before = await reportById(house.db, id);
  if (before) return told(before);

  const call = await openCall(house.db, sent.call ?? FIRST_CALL);
  if (!call) throw new Refusal(404, "call_not_found");
  const judged = verdict(sent.outline, call.rule);
  const { outline, path } = judged;
  if (!judged.accepted || !outline || !path) {
    const refused = judged.defects.filter(({ severity }) => severity === "refused");
    const sentences = refused.map((defect) => explain(defect, { ...judged, rule: call.rule }, locale));
    const detail = [...new Set(sentences)].join(" ");
    throw new Refusal(422, "outline_is_refused", { detail, verdict: judged });
  }

  return house.db.transaction().execute(async (tx) => {
    await holdId(tx, id);
    const meanwhile = await reportById(tx, id);
    if (meanwhile) return told(meanwhile);
    const report = await insertReport(tx, {
      id,
      call: call.slug,
      outline,
      path,
      outOfTerritory: judged.defects.some(({ code }) => code === "out_of_territory"),
      kind: sent.kind,
      description: sent.description,
      displayName: sent.displayName || null,
      locale: sent.locale ?? locale,
      consentVersion: CONSENT_VERSION,
      followHash: hashOf(token),
      sentHash,
    });
    const receipt = told(report);
    if (sent.email) {
      await insertContact(tx, id, sent.email);
      await queueLetter(tx, sent.email, receiptLetter(sent.locale ?? locale, receipt));
    }
    return receipt;
  });
}
