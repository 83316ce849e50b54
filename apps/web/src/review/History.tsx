import type { ReviewEvent } from "@manufacture/contract/dossier";
import { text } from "../text/text.ts";
import styles from "./history.module.css";
import { historySentence } from "./history-sentence.ts";

/** Everything that happened to a report, the last first. */
export function History({ events }: { events: readonly ReviewEvent[] }) {
  const now = new Date();
  return (
    <ol className={styles.history}>
      {events.toReversed().map((event) => (
        <li key={event.number}>
          <p>{historySentence(event, now)}</p>
          {event.word && <blockquote className={styles.word}>{event.word}</blockquote>}
          {event.note && (
            <p className={styles.privateNote}>
              <strong>{text.review.history.note}</strong> {event.note}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
