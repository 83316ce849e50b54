import type { ReactNode, Ref } from "react";
import { text } from "../text/text.ts";
import styles from "./frame.module.css";
import { STEPS, type Step } from "./steps.ts";

interface Props {
  stop: Step | "deja";
  /** Focus goes here when the step changes. */
  titleRef: Ref<HTMLHeadingElement>;
  onBack: () => void;
  /** The drawing board fills the window; the other steps are a column of text. */
  wide?: boolean;
  children: ReactNode;
}

const TITLES: Record<Step | "deja", string> = {
  ou: text.report.place.title,
  deja: text.report.meet.title,
  decrire: text.report.describe.title,
  envies: text.report.wish.title,
  photos: text.photos.title,
  vous: text.report.you.title,
  verifier: text.report.check.title,
};

/** What every step shares: the way back, its question, how far one is. */
export function StepFrame({ stop, titleRef, onBack, wide = false, children }: Props) {
  // What is there already belongs to the question where.
  const index = STEPS.indexOf(stop === "deja" ? "ou" : stop) + 1;
  return (
    <div className={wide ? `${styles.frame} ${styles.wide}` : styles.frame}>
      <header className={styles.header}>
        <button type="button" className={styles.back} onClick={onBack}>
          <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.arrow}>
            <path d="M15 4 7 12l8 8" />
          </svg>
          <span className={styles.backWord}>{stop === "ou" ? text.report.toMap : text.report.back}</span>
        </button>
        <h1 className={styles.title} tabIndex={-1} ref={titleRef}>
          {TITLES[stop]}
        </h1>
        <p className={styles.progress}>{text.report.progress(index, STEPS.length)}</p>
      </header>
      <div className={styles.ticks} aria-hidden="true">
        {STEPS.map((name, position) => (
          <span key={name} className={position < index ? styles.done : styles.ahead} />
        ))}
      </div>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
