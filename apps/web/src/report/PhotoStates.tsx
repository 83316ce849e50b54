import type { OutboxEntry, QueuedPhoto } from "../offline/outbox-entry.ts";
import { text } from "../text/text.ts";
import styles from "./photos.module.css";

interface Props {
  entry: OutboxEntry;
  /** How much of each photograph has left, 0 to 1. */
  shares: Readonly<Record<string, number>>;
}

const words = text.photos;

/** How far each photograph is on its way. */
export function PhotoStates({ entry, shares }: Props) {
  if (entry.photos.length === 0) return null;
  return (
    <ol className={styles.states} aria-label={text.report.receipt.photos}>
      {entry.photos.map((photo, index) => {
        const share = photo.state === "waiting" ? shares[photo.id] : undefined;
        return (
          <li key={photo.id}>
            <span>{words.photo(index + 1, entry.photos.length)}</span>
            <span>{stateText(photo, share)}</span>
            {share !== undefined && (
              <progress value={share} aria-label={words.photo(index + 1, entry.photos.length)} />
            )}
            {photo.state === "refused" && <p>{photo.sentence ?? words.lost}</p>}
          </li>
        );
      })}
    </ol>
  );
}

function stateText({ state }: QueuedPhoto, share: number | undefined): string {
  if (state !== "waiting") return words.states[state];
  return share === undefined ? words.states.waiting : words.states.sending(Math.round(share * 100));
}
