import type { Locale } from "@manufacture/contract/locale";
import type { Receipt } from "@manufacture/contract/submission";
import { de } from "../text/letters.de.ts";
import { en } from "../text/letters.en.ts";
import { fr, type LetterOf, type LetterTexts } from "../text/letters.fr.ts";
import { nl } from "../text/letters.nl.ts";
import type { Letter } from "./mail.sql.ts";

export type { LetterOf };

const TEXTS: Record<Locale, LetterTexts> = { fr, en, nl, de };

/** Letters are text first: every one is read whole, in any mail program. */
const letter = (subject: string, ...paragraphs: (string | null)[]): Letter => ({
  subject,
  body: `${paragraphs.filter(Boolean).join("\n\n")}\n`,
});

/** The link that signs a reviewer in, valid `minutes`. */
export function signInLetter(locale: Locale, url: string, minutes: number): Letter {
  const t = TEXTS[locale];
  return letter(t.signInSubject, t.signIn(minutes), url, t.signInIgnore, t.signature);
}

/** Invites somebody to the team, by somebody they know. */
export function invitationLetter(locale: Locale, by: string, url: string): Letter {
  const t = TEXTS[locale];
  return letter(t.inviteSubject, t.invite(by), url, t.signature);
}

/** Tells a reporter that the report arrived, with the private link. */
export function receiptLetter(locale: Locale, receipt: Receipt): Letter {
  const t = TEXTS[locale];
  return letter(
    t.receiptSubject(receipt.reference),
    t.receipt[receipt.path],
    t.follow,
    receipt.followUrl,
    t.signature,
  );
}

/** Tells a reporter what became of the report, with the public reason; undefined when that is no news for them. */
export function actLetter(
  locale: Locale,
  act: LetterOf,
  facts: { reference: string; reason: string | null; followUrl: string },
): Letter | undefined {
  const t = TEXTS[locale];
  const said = t.acts[act];
  if (!said) return undefined;
  return letter(
    t.decisionSubject(facts.reference),
    said,
    facts.reason,
    t.follow,
    facts.followUrl,
    t.signature,
  );
}

/** Gives someone who lost them the private links of their reports. */
export function linksLetter(locale: Locale, links: readonly { reference: string; url: string }[]): Letter {
  const t = TEXTS[locale];
  const lines = links.map(({ reference, url }) => `${reference}\n${url}`);
  return letter(t.linksSubject, t.links, ...lines, t.signInIgnore, t.signature);
}
