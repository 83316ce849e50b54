import type { OutboxEntry } from "../offline/outbox-entry.ts";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { AskFirst } from "./AskFirst.tsx";
import { measuredText } from "./area-words.ts";
import { dateText } from "./date-text.ts";
import styles from "./drafts.module.css";
import { PhotoStates } from "./PhotoStates.tsx";

interface Props {
  entry: OutboxEntry;
  shares: Readonly<Record<string, number>>;
  onForget: () => void;
  /** Makes a draft of it again. */
  onMend: () => void;
}

const words = text.outbox;

/** A report that was sent: on its way, or arrived. */
export function EntryCard({ entry, shares, onForget, onMend }: Props) {
  const { receipt, areaM2, queuedAt } = entry;
  const name = receipt?.reference ?? dateText(queuedAt);
  const left = entry.photos.filter(({ state }) => state === "waiting").length;
  return (
    <li className={styles.card}>
      <div className={styles.beside}>
        <p className={styles.name}>{name}</p>
        <p>
          {stateText(entry, left)}
          {areaM2 !== undefined && ` · ${words.area(measuredText(areaM2))}`}
        </p>
        {left > 0 && <PhotoStates entry={entry} shares={shares} />}
        {entry.state === "refused" && entry.failure && "sentence" in entry.failure && (
          <p>{entry.failure.sentence}</p>
        )}
        <div className={styles.actions}>
          {entry.state === "refused" && (
            <Button look="strong" onClick={onMend}>
              {entry.failure?.kind === "paused" ? words.resume : words.fix}
            </Button>
          )}
          {receipt && (
            <a className={buttonClass("strong")} href={receipt.followUrl}>
              {words.follow} <span className="visually-hidden">{name}</span>
            </a>
          )}
          <AskFirst
            act={receipt ? words.forget : words.remove}
            about={name}
            question={receipt ? words.forgetQuestion : words.removeWaiting}
            yes={receipt ? words.forgetConfirm : words.removeConfirm}
            onYes={onForget}
          />
        </div>
      </div>
    </li>
  );
}

function stateText({ state, failure }: OutboxEntry, left: number): string {
  if (state === "refused") return failure?.kind === "paused" ? words.state.paused : words.state.refused;
  if (state === "sent") return left > 0 ? words.state.photos(left) : words.state.sent;
  return failure && failure.kind !== "unreachable" ? words.state.retry : words.state.waiting;
}
