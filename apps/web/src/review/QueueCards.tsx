import { Link } from "@tanstack/react-router";
import { text } from "../text/text.ts";
import { areaText } from "../text/typography.ts";
import styles from "./queue.module.css";
import type { Groups, Numbered } from "./queue-order.ts";
import { RowNumber } from "./RowNumber.tsx";

interface Props {
  groups: Groups;
  current: string | undefined;
  onCurrent: (id: string) => void;
}

/** The queue on a phone. */
export const QueueCards = ({ groups, ...card }: Props) => (
  <>
    <Group title={text.review.queue.candidates} items={groups.candidates} {...card} />
    <Group title={text.review.queue.small} items={groups.small} apart {...card} />
  </>
);

interface GroupProps extends Omit<Props, "groups"> {
  title: string;
  items: readonly Numbered[];
  apart?: boolean;
}

const Group = ({ title, items, apart = false, ...card }: GroupProps) =>
  items.length > 0 && (
    <section className={apart ? `${styles.cards} ${styles.apart}` : styles.cards}>
      <h2 className={styles.cardsTitle}>
        {title} <span className={styles.count}>{items.length}</span>
      </h2>
      <ol>
        {items.map((item) => (
          <Card key={item.id} item={item} {...card} />
        ))}
      </ol>
    </section>
  );

function Card({ item, current, onCurrent }: Omit<Props, "groups"> & { item: Numbered }) {
  const { review } = text;
  const received = new Date(item.receivedAt);
  const now = new Date();
  return (
    <li
      className={item.id === current ? `${styles.card} ${styles.current}` : styles.card}
      onFocus={() => onCurrent(item.id)}
    >
      <h3 className={styles.cardTitle}>
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
      </h3>
      <p className={styles.cardWords}>{item.excerpt || review.queue.noWords}</p>
      <p className={styles.cardFacts}>
        <span>{review.paths[item.path]}</span>
        <span>{review.statuses[item.status]}</span>
        <time dateTime={item.receivedAt} title={review.moment(received, now)}>
          {review.since(received, now)}
        </time>
        {item.outOfTerritory && <span className={styles.outside}>{review.outOfTerritory}</span>}
      </p>
    </li>
  );
}
