import type { Call } from "@manufacture/contract/call";
import type { MultiPolygon } from "@manufacture/contract/geojson";
import type { Locale } from "@manufacture/contract/locale";
import { NEIGHBOUR_DISTANCE_M } from "@manufacture/contract/neighbours";
import { type Answers, answersTo } from "@manufacture/contract/question";
import type { NewSubmission, Receipt, SameAs } from "@manufacture/contract/submission";
import type * as z from "zod/mini";
import { questionsOf } from "../calls/calls.sql.ts";
import type { Db, Pooled } from "../db.ts";
import { followToken, followUrl, hashOf, sameHash } from "../follow-up/follow-token.ts";
import { receiptLetter } from "../mail/letters.ts";
import { queueLetter } from "../mail/mail.sql.ts";
import { announcePhotos } from "../photos/photos.sql.ts";
import { Refusal } from "../refusal.ts";
import { PROBLEM_TEXTS } from "../text/problems.ts";
import { checkGuard, spendProof } from "./guard.ts";
import { callTaking, judge } from "./judge.ts";
import { siteBySlug, unseenReportNear } from "./neighbours.sql.ts";
import { holdId, insertContact, insertReport, reportById, type StoredReport } from "./submissions.sql.ts";

/** The text a person agreed to; a new text gets a new name. */
const CONSENT_VERSION = "2026-11";

export interface ReportHouse {
  db: Pooled;
  publicUrl: string;
  secret: string;
  /** Whether robots are kept out at all, and whether by a proof of work as well. */
  abuseGuard: boolean;
  asksForProof: boolean;
  /** Hears that a report was stored. */
  onReceived: () => void;
}

/** Receives a report: judged, stored once, answered. Throws `Refusal` with the verdict when the outline cannot pass. */
export async function receive(
  house: ReportHouse,
  { guard, ...sent }: z.output<typeof NewSubmission>,
  locale: Locale,
): Promise<Receipt> {
  const id = sent.id.toLowerCase();
  const token = followToken(house.secret, id);
  const sentHash = hashOf(JSON.stringify({ ...sent, id }));
  const told = (report: StoredReport): Receipt => {
    if (report.erased) throw new Refusal(410, "report_is_erased");
    if (!sameHash(report.sentHash, sentHash)) throw new Refusal(409, "id_is_taken");
    const { reference, path, areaM2, outOfTerritory } = report;
    return { id, reference, path, areaM2, outOfTerritory, followUrl: followUrl(house.publicUrl, token) };
  };
  const before = await reportById(house.db, id);
  if (before) return told(before);

  const proof = await checkGuard(house, guard);
  const call = await callTaking(house.db, sent.call, locale);
  const judged = judge(sent.outline, call.rule, locale);
  const questionSet = sent.questionSet ?? call.questionSet.version;
  await checkAnswers(house.db, call, questionSet, sent.answers, locale);

  const received = await house.db.transaction().execute(async (tx) => {
    await holdId(tx, id);
    const meanwhile = await reportById(tx, id);
    if (meanwhile) return told(meanwhile);
    await spendProof(tx, proof);
    const joined = await joinedBy(tx, sent.sameAs, judged.outline);
    const report = await insertReport(tx, {
      id,
      call: call.slug,
      ...judged,
      kind: sent.kind,
      origin: sent.origin,
      parcels: sent.parcels,
      questionSet,
      answers: sent.answers,
      differs: sent.differs || null,
      ...joined,
      description: sent.description,
      displayName: sent.displayName || null,
      locale: sent.locale ?? locale,
      consentVersion: CONSENT_VERSION,
      followHash: hashOf(token),
      sentHash,
    });
    await announcePhotos(tx, id, sent.photos);
    const receipt = told(report);
    if (sent.email) {
      await insertContact(tx, id, sent.email);
      await queueLetter(tx, sent.email, receiptLetter(sent.locale ?? locale, receipt));
    }
    return receipt;
  });
  house.onReceived();
  return received;
}

/** Throws `Refusal` naming the answers that the questions of that version do not take. */
async function checkAnswers(db: Pooled, call: Call, version: number, answers: Answers, locale: Locale) {
  const questions =
    version === call.questionSet.version
      ? call.questionSet.questions
      : await questionsOf(db, call.slug, version);
  const fields = PROBLEM_TEXTS[locale].fields;
  if (!questions)
    throw new Refusal(400, "input_is_invalid", {
      fields: [{ field: "questionSet", detail: fields.not_valid }],
    });
  // Kind and story are asked with the rest, and travel in fields of their own.
  const asked = questions.filter(({ id }) => id !== "kind" && id !== "story");
  const parsed = answersTo(asked).safeParse(answers);
  if (parsed.success) return;
  const wrong = new Set(
    parsed.error.issues.map(({ path, ...issue }) => path[0] ?? ("keys" in issue ? issue.keys[0] : "")),
  );
  throw new Refusal(400, "input_is_invalid", {
    fields: [...wrong]
      .slice(0, 20)
      .map((id) => ({ field: `answers.${String(id).slice(0, 64)}`, detail: fields.not_valid })),
  });
}

/** What « le même lieu » names. A site or a report that is gone by now is no reason to lose a report. */
async function joinedBy(tx: Db, sameAs: SameAs | undefined, outline: MultiPolygon) {
  const site = sameAs && "site" in sameAs ? await siteBySlug(tx, sameAs.site) : undefined;
  const report =
    sameAs && "report" in sameAs ? await unseenReportNear(tx, outline, NEIGHBOUR_DISTANCE_M) : undefined;
  return { joinedSiteId: site?.id ?? null, joinedSubmissionId: report?.id ?? null };
}
