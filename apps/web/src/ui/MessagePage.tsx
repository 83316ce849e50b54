import type { ReactNode } from "react";
import styles from "./message-page.module.css";

/** A page with one message and what to do next. */
export const MessagePage = ({ title, children }: { title: string; children: ReactNode }) => (
  <main className={styles.page}>
    <h1>{title}</h1>
    {children}
  </main>
);
