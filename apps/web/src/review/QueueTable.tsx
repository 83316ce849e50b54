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

const { columns, candidates, small } = text.review.queue;

/** The queue at a desk. Small sites come apart, under their own heading. */
export const QueueTable = ({ groups, ...row }: Props) => (
  <table className={styles.table}>
    <caption className="visually-hidden">{text.review.queue.title}</caption>
    <thead>
      <tr>
        <th scope="col">{columns.reference}</th>
        <th scope="col">{columns.received}</th>
        <th scope="col">{columns.place}</th>
        <th scope="col" className={styles.figure}>
          {columns.area}
        </th>
        <th scope="col">{columns.path}</th>
        <th scope="col">{columns.status}</th>
      </tr>
    </thead>
    <Group title={candidates} items={groups.candidates} {...row} />
    <Group title={small} items={groups.small} apart {...row} />
  </table>
);

interface GroupProps extends Omit<Props, "groups"> {
  title: string;
  items: readonly Numbered[];
  apart?: boolean;
}

const Group = ({ title, items, apart = false, ...row }: GroupProps) =>
  items.length > 0 && (
    <tbody className={apart ? styles.apart : undefined}>
      <tr className={styles.groupTitle}>
        <th scope="rowgroup" colSpan={6}>
          {title} <span className={styles.count}>{items.length}</span>
        </th>
      </tr>
      {items.map((item) => (
        <Row key={item.id} item={item} {...row} />
      ))}
    </tbody>
  );

function Row({ item, current, onCurrent }: Omit<Props, "groups"> & { item: Numbered }) {
  const { review } = text;
  const received = new Date(item.receivedAt);
  const now = new Date();
  const choose = () => onCurrent(item.id);
  return (
    <tr className={item.id === current ? styles.current : undefined} onMouseEnter={choose} onFocus={choose}>
      <td className={styles.reference}>
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
      </td>
      <td className={styles.when}>
        <time dateTime={item.receivedAt} title={review.moment(received, now)}>
          {review.since(received, now)}
          <small>{review.brief(received)}</small>
        </time>
      </td>
      <td className={styles.excerpt}>
        <span>{item.excerpt || review.queue.noWords}</span>
        {item.outOfTerritory && <small className={styles.outside}>{review.outOfTerritory}</small>}
      </td>
      <td className={styles.figure}>{areaText(item.areaM2)}</td>
      <td>{review.paths[item.path]}</td>
      <td>{review.statuses[item.status]}</td>
    </tr>
  );
}
