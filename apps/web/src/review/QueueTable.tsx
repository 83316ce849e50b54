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

const { columns } = text.queue;

/** The queue at a desk. */
export const QueueTable = ({ rows, selection, ...row }: Props) => (
  <table className={styles.table}>
    <caption className="visually-hidden">{text.review.queue.title}</caption>
    <thead>
      <tr>
        <th scope="col">
          <Tick
            label={text.queue.selectAll}
            checked={rows.length > 0 && rows.every(({ id }) => selection.has(id))}
            onChange={(all) => selection.setAll(all ? rows : [])}
          />
        </th>
        <th scope="col">{columns.reference}</th>
        <th scope="col">{columns.received}</th>
        <th scope="col">{columns.place}</th>
        <th scope="col" className={styles.figure}>
          {columns.area}
        </th>
        <th scope="col">{columns.state}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((item) => (
        <Row key={item.id} item={item} selection={selection} {...row} />
      ))}
    </tbody>
  </table>
);

function Row({ item, current, onCurrent, selection }: Omit<Props, "rows"> & { item: Numbered }) {
  const { review } = text;
  const received = new Date(item.receivedAt);
  const now = new Date();
  const choose = () => onCurrent(item.id);
  return (
    <tr className={item.id === current ? styles.current : undefined} onMouseEnter={choose} onFocus={choose}>
      <td>
        <Tick
          label={text.queue.select(item.reference)}
          checked={selection.has(item.id)}
          onChange={(on) => selection.set(item, on)}
        />
      </td>
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
        {item.name && <strong>{item.name}</strong>}
        <span>{item.excerpt || review.queue.noWords}</span>
        <Hints item={item} />
        <TagMarks tags={item.tags} />
      </td>
      <td className={styles.figure}>{areaText(item.areaM2)}</td>
      <td>
        {review.statuses[item.status]}
        <small>{review.paths[item.path]}</small>
        {item.assignee && <small>{item.assignee.name}</small>}
      </td>
    </tr>
  );
}
