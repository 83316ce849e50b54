import type { BulkOutcome } from "@manufacture/contract/console";
import { useEffect, useRef } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./filters.module.css";

const words = text.queue.bulk;

interface Props {
  outcome: BulkOutcome;
  undone: boolean;
  busy: boolean;
  onUndo: () => void;
  onClose: () => void;
}

/** How an act on several reports went, and the way back. */
export function BulkResult({ outcome, undone, busy, onUndo, onClose }: Props) {
  const result = useRef<HTMLElement>(null);
  useEffect(() => result.current?.focus(), []);
  const { done, left } = outcome;
  return (
    <section ref={result} tabIndex={-1} className={styles.bulk} role="status">
      <p>
        <strong>{undone ? words.undone(done.length) : words.done(done.length)}</strong>
      </p>
      {left.length > 0 && (
        <>
          <p>{words.left(left.length)}</p>
          <ul>
            {left.map(({ id, reference, why }) => (
              <li key={id}>
                <strong>{reference}</strong> {why}
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.line}>
        {!undone && done.length > 0 && (
          <Button look="strong" aria-disabled={busy} onClick={() => !busy && onUndo()}>
            {words.undo}
          </Button>
        )}
        <Button onClick={onClose}>{words.close}</Button>
      </div>
    </section>
  );
}
