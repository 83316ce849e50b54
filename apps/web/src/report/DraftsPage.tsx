import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { sendNow } from "../offline/outbox.ts";
import { isPending, type OutboxEntry } from "../offline/outbox-entry.ts";
import { shelf } from "../offline/shelf.ts";
import { useOutbox } from "../offline/use-outbox.ts";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { DraftCard } from "./DraftCard.tsx";
import styles from "./drafts.module.css";
import { EntryCard } from "./EntryCard.tsx";
import { saveDraft } from "./stored-draft.ts";
import { draftOf } from "./submission.ts";
import { useDrafts } from "./use-drafts.ts";

const words = text.outbox;

const isHeld = ({ failure }: OutboxEntry) => failure?.kind === "paused";

/** `/brouillons`: everything that this device knows of its person's reports. */
export function DraftsPage() {
  usePageTitle(words.pageTitle);
  const { history } = useRouter();
  const { entries, shares, forget } = useOutbox();
  const { drafts, removeDraft } = useDrafts();
  const [told, setTold] = useState("");
  const [sending, setSending] = useState(false);
  const back = entries?.filter(({ state }) => state === "refused") ?? [];
  // Nothing is wrong with what a paused call did not take: it is a draft like another.
  const [held, refused] = [back.filter(isHeld), back.filter((entry) => !isHeld(entry))];
  const waiting = entries?.filter(isPending) ?? [];
  const arrived = entries?.filter((entry) => entry.state === "sent" && !isPending(entry)) ?? [];
  const nothing = entries && drafts.length === 0 && entries.length === 0;

  const send = async () => {
    setSending(true);
    await sendNow().finally(() => setSending(false));
  };
  const gone = (removing: Promise<void>) => {
    removing.then(() => setTold(words.removed), reportError);
  };
  const mend = async (entry: OutboxEntry) => {
    if (!saveDraft(() => localStorage, draftOf(entry))) return setTold(text.report.notKept);
    await (await shelf()).remove(entry.id);
    history.push(here(`/signaler?brouillon=${entry.id}&etape=verifier`));
  };
  const cardOf = (entry: OutboxEntry) => ({
    entry,
    shares,
    onForget: () => gone(forget(entry.id)),
    onMend: () => mend(entry).catch(reportError),
  });
  return (
    <main className={styles.page}>
      <h1>{words.title}</h1>
      <p className={styles.intro}>{words.intro}</p>
      <p role="status">{entries ? told : words.loading}</p>
      {nothing && <p>{words.empty}</p>}
      {refused.length > 0 && (
        <section aria-labelledby="refused">
          <h2 id="refused">{words.state.refused}</h2>
          <ul className={styles.list}>
            {refused.map((entry) => (
              <EntryCard key={entry.id} {...cardOf(entry)} />
            ))}
          </ul>
        </section>
      )}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{words.waiting}</h2>
          <ul className={styles.list}>
            {waiting.map((entry) => (
              <EntryCard key={entry.id} {...cardOf(entry)} />
            ))}
          </ul>
          <Button look="strong" aria-disabled={sending} onClick={() => !sending && send().catch(reportError)}>
            {sending ? words.sending : words.sendNow}
          </Button>
        </section>
      )}
      {drafts.length + held.length > 0 && (
        <section aria-labelledby="drafts">
          <h2 id="drafts">{words.drafts}</h2>
          <ul className={styles.list}>
            {held.map((entry) => (
              <EntryCard key={entry.id} {...cardOf(entry)} />
            ))}
            {drafts.map((draft) => (
              <DraftCard key={draft.id} draft={draft} onRemove={() => gone(removeDraft(draft))} />
            ))}
          </ul>
        </section>
      )}
      {arrived.length > 0 && (
        <section aria-labelledby="arrived">
          <h2 id="arrived">{words.arrived}</h2>
          <ul className={styles.list}>
            {arrived.map((entry) => (
              <EntryCard key={entry.id} {...cardOf(entry)} />
            ))}
          </ul>
          <p>{words.shared}</p>
        </section>
      )}
      <div className={styles.actions}>
        <a className={buttonClass("primary")} href={here("/signaler")}>
          {words.start}
        </a>
        <a className={buttonClass()} href={here("/")}>
          {text.shell.toMap}
        </a>
      </div>
    </main>
  );
}
