import { useOutbox } from "../offline/use-outbox.ts";
import { useDrafts } from "../report/use-drafts.ts";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import styles from "./explore.module.css";

/** The way back to what this device keeps of one's own reports, if it keeps any. */
export function MyReports() {
  const { entries } = useOutbox();
  const { drafts } = useDrafts();
  const count = drafts.length + (entries?.length ?? 0);
  if (count === 0) return null;
  return (
    <a className={styles.mine} href={here("/brouillons")}>
      {text.outbox.title} <span aria-hidden="true">({count})</span>
      <span className="visually-hidden">{text.outbox.link(count)}</span>
    </a>
  );
}
