import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { Db } from "../db.ts";
import { type DueLetter, letterLeft, letterRefused, takeDueLetters } from "./mail.sql.ts";

export type Carrier = (letter: DueLetter) => Promise<void>;

interface Settings {
  smtpUrl: string | undefined;
  mailFrom: string;
  dataDir: string;
}

/** Carries letters by SMTP; without it, as `.eml` files into `<data>/outbox`, where a person can read them. */
export function carrierOf({ smtpUrl, mailFrom, dataDir }: Settings): Carrier {
  const transport = smtpUrl
    ? createTransport(
        `${smtpUrl}${smtpUrl.includes("?") ? "&" : "?"}connectionTimeout=10000&socketTimeout=20000`,
      )
    : createTransport({ streamTransport: true, buffer: true });
  return async ({ id, recipient, subject, body }) => {
    const sent = await transport.sendMail({
      from: mailFrom,
      to: recipient,
      subject,
      text: body,
      messageId: `<${id}@manufacture>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
    if ("message" in sent) await writeLetter(join(dataDir, "outbox"), id, sent.message as Buffer); // the stream transport's answer, buffered
  };
}

/** Written beside and renamed, so that a letter in the outbox is always whole. */
async function writeLetter(outbox: string, id: string, message: Buffer) {
  await mkdir(outbox, { recursive: true });
  const file = join(outbox, `${new Date().toISOString().replace(/[:.]/g, "-")}-${id}.eml`);
  await writeFile(`${file}.part`, message, { mode: 0o600 });
  await rename(`${file}.part`, file);
}

/** Sends what is due, one after the other; a refusal is kept with the letter and tried again later. */
export async function sendDue(db: Db, carry: Carrier): Promise<number> {
  const letters = await takeDueLetters(db, 10);
  for (const letter of letters) {
    try {
      await carry(letter);
      await letterLeft(db, letter.id);
    } catch (error) {
      await letterRefused(db, letter.id, error instanceof Error ? error.message : String(error));
    }
  }
  return letters.length;
}

/** Looks for due letters every `periodMs`, never twice at once. Stop it by the function it returns, which waits for the last one. */
export function startPost(db: Db, carry: Carrier, onError: (error: unknown) => void, periodMs = 2_000) {
  let running: Promise<unknown> = Promise.resolve();
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    running = sendDue(db, carry)
      .catch(onError)
      .finally(() => {
        busy = false;
      });
  }, periodMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
