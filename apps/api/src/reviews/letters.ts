import { Locale } from "@manufacture/contract/locale";
import type { Db } from "../db.ts";
import { followToken, followUrl } from "../follow-up/follow-token.ts";
import { actLetter, type LetterOf } from "../mail/letters.ts";
import { dropLetters, queueLetter } from "../mail/mail.sql.ts";
import { reportersOf } from "./family.sql.ts";

export interface LetterHouse {
  publicUrl: string;
  secret: string;
}

/** Who is written to: a report's own person and those of the reports merged into it. */
type Reporter = Awaited<ReturnType<typeof reportersOf>>[number];

const localeOf = (text: string): Locale => Locale.safeParse(text).data ?? "fr";

/** The letter that an act sends to one reporter, in that person's language; undefined when it sends none. */
export const letterTo = (
  house: LetterHouse,
  reporter: Omit<Reporter, "email">,
  act: LetterOf,
  reason: string | null,
) =>
  actLetter(localeOf(reporter.locale), act, {
    reference: reporter.reference,
    reason,
    followUrl: followUrl(house.publicUrl, followToken(house.secret, reporter.id)),
  });

/** Leaves letters about an act, to be sent after the moment in which it can be undone quietly. */
export async function tell(
  tx: Db,
  house: LetterHouse,
  family: readonly string[],
  act: LetterOf,
  { event, reason }: { event: number; reason: string | null },
): Promise<void> {
  // A question is put to the person who sent the report; what came of it is told to all.
  const asked = act === "ask_for_info" ? family.slice(0, 1) : family;
  for (const reporter of await reportersOf(tx, asked)) {
    const letter = letterTo(house, reporter, act, reason);
    if (letter) await queueLetter(tx, reporter.email, letter, event);
  }
}

/** Takes back the letters of an act that have not left; whoever was written to already is told that it no longer holds. */
export async function untell(
  tx: Db,
  house: LetterHouse,
  family: readonly string[],
  act: LetterOf,
  event: number,
): Promise<void> {
  const spared = await dropLetters(tx, event);
  const asked = act === "ask_for_info" ? family.slice(0, 1) : family;
  for (const reporter of await reportersOf(tx, asked)) {
    if (spared.includes(reporter.email) || !letterTo(house, reporter, act, null)) continue;
    const letter = letterTo(house, reporter, "undo", null);
    if (letter) await queueLetter(tx, reporter.email, letter);
  }
}
