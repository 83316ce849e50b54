import type { Call } from "@manufacture/contract/call";
import type { Locale } from "@manufacture/contract/locale";
import type { OutlineRule, Verdict } from "@manufacture/contract/verdict";
import { explain } from "@manufacture/outline/explain";
import { verdict } from "@manufacture/outline/verdict";
import { FIRST_CALL, openCall } from "../calls/calls.sql.ts";
import type { Db } from "../db.ts";
import type { JudgedOutline } from "../follow-up/correct.sql.ts";
import { Refusal } from "../refusal.ts";

/** The open call that a report answers. Throws `Refusal` 404 when there is none. */
export async function callOf(db: Db, slug: string | undefined): Promise<Call> {
  const call = await openCall(db, slug ?? FIRST_CALL);
  if (!call) throw new Refusal(404, "call_not_found");
  return call;
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
