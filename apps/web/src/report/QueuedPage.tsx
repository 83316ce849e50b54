import { type Ref, useEffect, useState } from "react";
import type { OutboxEntry } from "../offline/outbox-entry.ts";
import { askToKeep, type Kept } from "../offline/persistence.ts";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import styles from "./receipt.module.css";
import { useStepTitle } from "./use-step-title.ts";

interface Props {
  entry: OutboxEntry;
  titleRef: Ref<HTMLHeadingElement>;
  onAgain: () => void;
}

const words = text.report.receipt;

/** The report is kept on this device until it can leave; nothing more is asked of its person. */
export function QueuedPage({ entry, titleRef, onAgain }: Props) {
  const [kept, setKept] = useState<Kept>();
  useStepTitle(words.queuedTitle, false);
  useEffect(() => {
    askToKeep().then(setKept, reportError);
  }, []);
  return (
    <main className={styles.page}>
      <header className={styles.stamp}>
        <h1 tabIndex={-1} ref={titleRef}>
          {words.queuedTitle}
        </h1>
        <p className={styles.arrived} role="status">
          {queuedText(entry)}
        </p>
      </header>
      {kept && kept !== "unknown" && <p>{kept === "persisted" ? words.persisted : words.notPersisted}</p>}
      <div className={styles.actions}>
        <a className={buttonClass("strong")} href={here("/brouillons")}>
          {words.all}
        </a>
        <Button onClick={onAgain}>{words.again}</Button>
        <a className={buttonClass()} href={here("/")}>
          {words.toMap}
        </a>
      </div>
    </main>
  );
}

function queuedText({ failure }: OutboxEntry): string {
  if (failure?.kind === "server") return words.queuedTrouble;
  return failure?.kind === "too_many" ? words.queuedMany : words.queued;
}
