import type { ReactNode } from "react";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import styles from "./follow-up.module.css";

/** Around every page of a private link: its address goes to no search engine and to no other site. */
export const FollowFrame = ({ children }: { children: ReactNode }) => (
  <div className={styles.frame}>
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <header className={styles.header}>
      <a href={here("/")}>{text.shell.name}</a>
    </header>
    <main className={styles.main}>{children}</main>
  </div>
);
