import type { Path } from "@manufacture/contract/verdict";
import styles from "./queue.module.css";

const LOOKS = { candidate: styles.candidate, to_check: styles.toCheck, small_site: styles.smallSite };

/** The same mark and number as on the map; the path is said in words beside it. */
export const RowNumber = ({ number, path }: { number: number; path: Path }) => (
  <span className={`${styles.number} ${LOOKS[path]}`} aria-hidden="true">
    {number}
  </span>
);
