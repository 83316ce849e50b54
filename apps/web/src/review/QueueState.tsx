import { Link } from "@tanstack/react-router";
import { text } from "../text/text.ts";
import { Button, buttonClass } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { failureSentence } from "./failure.ts";
import styles from "./queue.module.css";
import { isNarrowed, type QueueSearch } from "./queue-search.ts";

const { queue } = text.review;

/** Nothing here: a rest for the open queue, a plain word for the others. */
export const EmptyQueue = ({ search }: { search: QueueSearch }) => {
  const narrowed = isNarrowed(search);
  const done = search.statut === undefined && !narrowed;
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 120 64" aria-hidden="true" className={styles.emptyPicture}>
        <path d="M4 60h112M18 60V30l16-12v14l16-14v14l16-14v42M66 60V10h12v50M78 60V36h26v24M88 60V48h8v12" />
      </svg>
      <h2>{done ? queue.empty : queue.nothing}</h2>
      <p>{done ? queue.emptyHelp : narrowed ? text.queue.nothing : queue.nothingHelp}</p>
      {!done && (
        <Link className={buttonClass()} to="/relecture" search={narrowed ? { statut: search.statut } : {}}>
          {narrowed ? text.queue.clear : queue.backToOpen}
        </Link>
      )}
    </div>
  );
};

export const FailedQueue = ({ error, onRetry }: { error: Error; onRetry: () => void }) => (
  <div className={styles.empty}>
    <Notice tone="problem" title={queue.failed}>
      <p>{failureSentence(error)}</p>
    </Notice>
    <Button look="strong" onClick={onRetry}>
      {text.review.retry}
    </Button>
  </div>
);
