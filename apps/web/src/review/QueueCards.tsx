import { Link } from "@tanstack/react-router";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";
import { Hints } from "./QueueHints.tsx";
import styles from "./queue.module.css";
import type { Numbered } from "./queue-order.ts";
import { RowNumber } from "./RowNumber.tsx";
import type { Selection } from "./selection.ts";
import { TagMarks } from "./TagMarks.tsx";
import { Tick } from "./Tick.tsx";

interface Props {
  rows: readonly Numbered[];
  current: string | undefined;
  onCurrent: (id: string) => void;
  selection: Selection;
}

/** The queue on a phone. */
export const QueueCards = ({ rows, ...card }: Props) => (
  <ol className={styles.cards}>
    {rows.map((item) => (
      <Card key={item.id} item={item} {...card} />
    ))}
  </ol>
);

function Card({ item, current, onCurrent, selection }: Omit<Props, "rows"> & { item: Numbered }) {
  const { review } = text;
  const received = new Date(item.receivedAt);
  const now = new Date();
  return (
    <li
      className={item.id === current ? `${styles.card} ${styles.current}` : styles.card}
      onFocus={() => onCurrent(item.id)}
    >
      <h2 className={styles.cardTitle}>
        <RowNumber number={item.number} path={item.path} />
        <Link
          to="/relecture/$id"
          params={{ id: item.id }}
          preload={false}
          data-report={item.id}
          className={styles.opener}
        >
          {item.reference}
        </Link>
        <strong className={styles.cardArea}>{areaText(item.areaM2)}</strong>
        <Tick
          label={text.queue.select(item.reference)}
          checked={selection.has(item.id)}
          onChange={(on) => selection.set(item, on)}
        />
      </h2>
      {item.name && <strong>{item.name}</strong>}
      <p className={styles.cardWords}>{item.excerpt || review.queue.noWords}</p>
      <p className={styles.cardFacts}>
        <span>{review.paths[item.path]}</span>
        <span>{review.statuses[item.status]}</span>
        <time dateTime={item.receivedAt} title={review.moment(received, now)}>
          {review.since(received, now)}
        </time>
        {item.assignee && <span>{item.assignee.name}</span>}
        <Hints item={item} />
      </p>
      <TagMarks tags={item.tags} />
    </li>
  );
}
