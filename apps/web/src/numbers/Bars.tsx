import { text } from "../text/text.ts";
import styles from "./numbers.module.css";

interface Props {
  title: string;
  lines: readonly { label: string; count: number; more?: string | undefined }[];
  none?: string;
}

/** Counts as bars beside their words; the number is always written. */
export function Bars({ title, lines, none }: Props) {
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <section className={styles.bars}>
      <h2>{title}</h2>
      {lines.length === 0 && none && <p>{none}</p>}
      <ul>
        {lines.map(({ label, count, more }) => (
          <li key={label}>
            <span>{label}</span>
            <strong>{text.numbers.figure(count)}</strong>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * count) / most} height="4" />
            </svg>
            {more && <small>{more}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
