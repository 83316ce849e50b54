import type { Queue } from "@manufacture/contract/queue";
import { Link } from "@tanstack/react-router";
import { text } from "../text/text.ts";
import styles from "./queue.module.css";
import { countOf, statutOf, TABS, type Tab } from "./tabs.ts";

interface Props {
  current: Tab;
  counts: Queue["counts"] | undefined;
}

/** The queue by state. Links, for each is an address of its own. */
export const StatusTabs = ({ current, counts }: Props) => (
  <nav className={styles.tabs} aria-label={text.review.queue.filter}>
    <ul>
      {TABS.map((tab) => (
        <li key={tab}>
          <Link
            to="/relecture"
            search={{ statut: statutOf(tab) }}
            activeProps={{}}
            className={tab === current ? `${styles.tab} ${styles.chosen}` : `${styles.tab}`}
            aria-current={tab === current ? "page" : undefined}
          >
            {text.review.tabs[tab]} {counts && <span className={styles.count}>{countOf(tab, counts)}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
