import { useState } from "react";
import { sendNow } from "../offline/outbox.ts";
import { isPending } from "../offline/outbox-entry.ts";
import { useOutbox } from "../offline/use-outbox.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { usePageTitle } from "../ui/use-page-title.ts";
import { DraftCard } from "./DraftCard.tsx";
import styles from "./drafts.module.css";
import { EntryCard } from "./EntryCard.tsx";
import { useDrafts } from "./use-drafts.ts";

const words = text.outbox;

/** `/brouillons`: everything that this device knows of its person's reports. */
export function DraftsPage() {
  usePageTitle(words.pageTitle);
  const { entries, shares, forget } = useOutbox();
  const { drafts, removeDraft } = useDrafts();
  const [told, setTold] = useState("");
  const [sending, setSending] = useState(false);
  const waiting = entries?.filter(isPending) ?? [];
  const arrived = entries?.filter((entry) => !isPending(entry)) ?? [];
  const nothing = entries && drafts.length === 0 && entries.length === 0;

  const send = async () => {
    setSending(true);
    await sendNow().finally(() => setSending(false));
  };
  const gone = (removing: Promise<void>) => {
    removing.then(() => setTold(words.removed), reportError);
  };
  return (
    <main className={styles.page}>
      <h1>{words.title}</h1>
      <p className={styles.intro}>{words.intro}</p>
      <p role="status">{entries ? told : words.loading}</p>
      {nothing && <p>{words.empty}</p>}
      {waiting.length > 0 && (
        <section aria-labelledby="waiting">
          <h2 id="waiting">{words.waiting}</h2>
          <ul className={styles.list}>
            {waiting.map((entry) => (
              <EntryCard
                key={entry.id}
                entry={entry}
                shares={shares}
                onForget={() => gone(forget(entry.id))}
              />
            ))}
          </ul>
          <Button look="strong" aria-disabled={sending} onClick={() => !sending && send().catch(reportError)}>
            {sending ? words.sending : words.sendNow}
          </Button>
        </section>
      )}
      {drafts.length > 0 && (
        <section aria-labelledby="drafts">
          <h2 id="drafts">{words.drafts}</h2>
          <ul className={styles.list}>
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
              <EntryCard
                key={entry.id}
                entry={entry}
                shares={shares}
                onForget={() => gone(forget(entry.id))}
              />
            ))}
          </ul>
          <p>{words.shared}</p>
        </section>
      )}
      <div className={styles.actions}>
        <a className={buttonClass("primary")} href="/signaler">
          {words.start}
        </a>
        <a className={buttonClass()} href="/">
          {text.shell.toMap}
        </a>
      </div>
    </main>
  );
}
