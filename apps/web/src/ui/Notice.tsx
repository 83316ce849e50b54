import type { ReactNode, Ref } from "react";
import styles from "./notice.module.css";

interface Props {
  tone?: "plain" | "problem" | "good";
  title?: string;
  children?: ReactNode;
  /** Focus goes here when the notice answers what the person just did. */
  ref?: Ref<HTMLElement>;
}

export function Notice({ tone = "plain", title, children, ref }: Props) {
  return (
    <section
      ref={ref}
      tabIndex={ref ? -1 : undefined}
      role={tone === "problem" ? "alert" : undefined}
      className={tone === "plain" ? styles.notice : `${styles.notice} ${styles[tone]}`}
    >
      {title && <h2 className={styles.title}>{title}</h2>}
      {children}
    </section>
  );
}
