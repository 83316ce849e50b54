import type { Queue } from "@manufacture/contract/queue";
import { Link } from "@tanstack/react-router";
import { text } from "../text/text.ts";
import { grouped } from "../text/typography.ts";
import styles from "./queue.module.css";
import { countOf, type QueueSearch, TABS, type Tab } from "./queue-search.ts";

interface Props {
  search: QueueSearch;
  counts: Queue["counts"] | undefined;
}

/** The queue by state. Links, for each is an address of its own; the other filters stay. */
export const StatusTabs = ({ search, counts }: Props) => (
  <nav className={styles.tabs} aria-label={text.review.queue.filter}>
    <ul>
      {TABS.filter((tab) => isShown(tab, search, counts)).map((tab) => (
        <li key={tab ?? "open"}>
          <Link
            to="/relecture"
            search={{ ...search, statut: tab }}
            activeProps={{}}
            className={tab === search.statut ? `${styles.tab} ${styles.chosen}` : `${styles.tab}`}
            aria-current={tab === search.statut ? "page" : undefined}
          >
            {text.queue.tabs[tab ?? "open"]}{" "}
            {counts && <span className={styles.count}>{grouped(countOf(tab, counts))}</span>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);

/** A state in which there is nothing takes no room, but where one stands. */
const isShown = (tab: Tab, { statut }: QueueSearch, counts: Props["counts"]): boolean =>
  tab === undefined || tab === "all" || tab === statut || (counts !== undefined && countOf(tab, counts) > 0);
