import type { QueueItem } from "@manufacture/contract/queue";
import { text } from "../text/text.ts";
import styles from "./queue.module.css";

/** What a reviewer should know before opening a report. */
export function Hints({ item }: { item: QueueItem }) {
  const hints = [
    item.commune,
    item.photos > 0 && text.queue.photos(item.photos),
    item.twins > 0 && text.queue.twins(item.twins),
    item.proposals > 0 && text.queue.proposals,
  ].filter(Boolean);
  return (
    <>
      {hints.length > 0 && <small>{hints.join(" · ")}</small>}
      {item.outOfTerritory && <small className={styles.outside}>{text.review.outOfTerritory}</small>}
    </>
  );
}
