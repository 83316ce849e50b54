import type { Status } from "@manufacture/contract/review";
import { text } from "../text/text.ts";
import styles from "./follow-up.module.css";
import { progressOf } from "./progress.ts";

/** Reçu → En relecture → Décision. Told by shape and words, not by colour alone. */
export function Stepper({ status }: { status: Status }) {
  const { followUp } = text;
  const progress = progressOf(status);
  if (!progress) return null;
  return (
    <ol className={styles.steps} aria-label={followUp.steps}>
      {progress.map(({ name, state }) => (
        <li key={name} className={styles[state]} aria-current={state === "current" ? "step" : undefined}>
          <span className={styles.mark} aria-hidden="true" />
          <span className={styles.stepName}>
            {followUp.step[name]} <span className="visually-hidden">({followUp.stepState[state]})</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
