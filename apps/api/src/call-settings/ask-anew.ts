import { isDeepStrictEqual } from "node:util";
import type { CallSettings, NewQuestionSet } from "@manufacture/contract/call-settings";
import type { Locale } from "@manufacture/contract/locale";
import type { Question } from "@manufacture/contract/question";
import { questionFaults } from "@manufacture/contract/question-faults";
import { withoutEmpty } from "@manufacture/contract/sayable";
import type * as z from "zod/mini";
import type { Pooled } from "../db.ts";
import type { Reviewer } from "../people/sessions.ts";
import { refuseFaults } from "./change-call.ts";
import { insertCallEvent } from "./events.sql.ts";
import { heldSettings, lockSettings } from "./lock-settings.ts";
import { insertQuestionSet } from "./settings.sql.ts";

type Sent = z.output<typeof NewQuestionSet>["questions"];

/**
 * Asks other questions from now on, as the next version: a draft that saw the ones before is still judged by those.
 * Throws `Refusal`: 404, 412 with the settings as they stand, 400 with the questions that cannot be asked.
 */
export function askAnew(
  db: Pooled,
  slug: string,
  revision: number,
  sent: Sent,
  person: Reviewer,
  locale: Locale,
): Promise<CallSettings> {
  return db.transaction().execute(async (tx) => {
    const before = await lockSettings(tx, slug, revision);
    const questions = sent.map(tidy);
    refuseFaults(questionFaults(questions, new Set(before.allTerms.map((term) => term.slug))), locale);
    if (isDeepStrictEqual(questions, before.questionSet.questions)) return before;
    await insertQuestionSet(tx, slug, questions);
    const after = await heldSettings(tx, slug);
    await insertCallEvent(tx, person, {
      call: slug,
      act: "ask_anew",
      // The sets themselves are kept under these versions, and never change.
      before: { version: before.questionSet.version },
      after: { version: after.questionSet.version },
    });
    return heldSettings(tx, slug);
  });
}

/** Without the languages and hints that were left empty. */
function tidy({ hint, terms, required, ...question }: Sent[number]): Question {
  const common = {
    id: question.id,
    page: question.page,
    label: withoutEmpty(question.label),
    ...(hint?.fr && { hint: withoutEmpty(hint) }),
    ...(terms && terms.length > 0 && { terms }),
    ...(required && { required }),
  };
  if (question.type === "text") return { ...common, type: question.type, maxLength: question.maxLength };
  const options = question.options.map((option) => ({
    id: option.id,
    label: withoutEmpty(option.label),
    ...(option.terms && option.terms.length > 0 && { terms: option.terms }),
  }));
  return { ...common, type: question.type, options };
}
