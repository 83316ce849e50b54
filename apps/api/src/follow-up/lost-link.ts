import { createHmac } from "node:crypto";
import { Locale } from "@manufacture/contract/locale";
import type { Pooled } from "../db.ts";
import { countRequest } from "../limits/limits.sql.ts";
import { linksLetter } from "../mail/letters.ts";
import { queueLetter } from "../mail/mail.sql.ts";
import { followToken, followUrl } from "./follow-token.ts";
import { reportsOf } from "./lost-link.sql.ts";

const HOUR_MS = 60 * 60_000;
/** Letters that one mailbox gets in an hour: nobody fills a stranger's. */
const MOST_LETTERS = 3;

/** Sends an address the private links of its reports, if it has any. Nobody learns from the answer whether it has. */
export async function sendLostLinks(
  house: { db: Pooled; publicUrl: string; secret: string },
  email: string,
): Promise<void> {
  const mailbox = email.toLowerCase();
  const key = createHmac("sha256", house.secret).update(`lost link ${mailbox}`).digest("base64url");
  const { current } = await countRequest(house.db, key, HOUR_MS);
  const reports = await reportsOf(house.db, mailbox);
  const [latest] = reports;
  if (!latest || current > MOST_LETTERS) return;
  const links = reports.map(({ id, reference }) => ({
    reference,
    url: followUrl(house.publicUrl, followToken(house.secret, id)),
  }));
  const locale = Locale.safeParse(latest.locale);
  await queueLetter(house.db, latest.email, linksLetter(locale.success ? locale.data : "fr", links));
}
