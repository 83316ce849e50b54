import type { Call } from "@manufacture/contract/call";
import type { Locale } from "@manufacture/contract/locale";
import { said } from "@manufacture/contract/localised";
import type { OutlineRule, Verdict } from "@manufacture/contract/verdict";
import { explain } from "@manufacture/outline/explain";
import { verdict } from "@manufacture/outline/verdict";
import { callBySlug, FIRST_CALL } from "../calls/calls.sql.ts";
import type { Db } from "../db.ts";
import type { JudgedOutline } from "../follow-up/correct.sql.ts";
import { Refusal } from "../refusal.ts";
import { PROBLEM_TEXTS } from "../text/problems.ts";

/** The call that a report answered, whatever became of it since. Throws `Refusal` 404 when there is none. */
export async function callOf(db: Db, slug: string): Promise<Call> {
  const call = await callBySlug(db, slug);
  if (!call) throw new Refusal(404, "call_not_found");
  return call;
}

/** The call that a new report answers. Throws `Refusal`: 404 when there is none, 409 when it takes no report now. */
export async function callTaking(db: Db, slug: string | undefined, locale: Locale): Promise<Call> {
  const call = await callBySlug(db, slug ?? FIRST_CALL);
  if (!call?.opened) throw new Refusal(404, "call_not_found");
  if (call.closed) throw new Refusal(409, "call_is_closed");
  if (!call.paused) return call;
  const sentence = PROBLEM_TEXTS[locale].problems.call_is_paused;
  throw new Refusal(409, "call_is_paused", { detail: `${sentence} ${said(call.paused.word, locale)}` });
}

/** What the rule says of an outline that passes it. Throws `Refusal` 422 with the verdict when it does not. */
export function judge(outline: unknown, rule: OutlineRule, locale: Locale): JudgedOutline {
  const judged = verdict(outline, rule);
  if (!judged.accepted || !judged.outline || !judged.path) throw outlineRefusal(judged, rule, locale);
  const outOfTerritory = judged.defects.some(({ code }) => code === "out_of_territory");
  return { outline: judged.outline, path: judged.path, outOfTerritory };
}

/** The refusal of an outline, with the verdict and its sentences in the reader's language. */
function outlineRefusal(judged: Verdict, rule: OutlineRule, locale: Locale): Refusal {
  const refused = judged.defects.filter(({ severity }) => severity === "refused");
  const sentences = refused.map((defect) => explain(defect, { ...judged, rule }, locale));
  return new Refusal(422, "outline_is_refused", {
    detail: [...new Set(sentences)].join(" "),
    verdict: judged,
  });
}
