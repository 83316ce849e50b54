import type { Numbers } from "@manufacture/contract/numbers";
import { text } from "../text/text.ts";
import styles from "./numbers.module.css";

const words = text.numbers;
const HEIGHT = 60;
const STEP = 10;

/** Received and decided week by week: bars and a line, and the same as a table. */
export function Weeks({ weeks }: { weeks: Numbers["weeks"] }) {
  const most = Math.max(1, ...weeks.flatMap(({ received, decided }) => [received, decided]));
  const high = (count: number) => (count * HEIGHT) / most;
  const sum = (field: "received" | "decided") => weeks.reduce((all, week) => all + week[field], 0);
  const line = weeks.map(({ decided }, n) => `${n * STEP + STEP / 2} ${HEIGHT - high(decided)}`).join("L");
  return (
    <section className={styles.weeks}>
      <h2>{words.weeks}</h2>
      <svg
        viewBox={`0 -4 ${weeks.length * STEP} ${HEIGHT + 8}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.weeksPicture(sum("received"), sum("decided"))}
      >
        {weeks.map(({ week, received }, n) => (
          <rect
            key={week}
            x={n * STEP + 1}
            y={HEIGHT - high(received)}
            width={STEP - 2}
            height={high(received)}
          />
        ))}
        <path d={`M0 ${HEIGHT}H${weeks.length * STEP}`} className={styles.ground} />
        <path d={`M${line}`} className={styles.line} />
      </svg>
      <p className={styles.legend}>
        <span className={styles.receivedKey}>{words.receivedShort}</span>
        <span className={styles.decidedKey}>{words.decidedShort}</span>
      </p>
      <details>
        <summary>{words.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.week}</th>
              <th scope="col">{words.receivedShort}</th>
              <th scope="col">{words.decidedShort}</th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ week, received, decided }) => (
              <tr key={week}>
                <th scope="row">{words.weekOf(week)}</th>
                <td>{received}</td>
                <td>{decided}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
