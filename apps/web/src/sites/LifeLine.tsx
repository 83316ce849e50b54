import type { Site } from "@manufacture/contract/site";
import { MarkSwatch } from "../map/MarkSwatch.tsx";
import { text } from "../text/text.ts";
import styles from "./site.module.css";

const words = text.sites.page;

/** What happened at a place, and where it stands today. */
export const LifeLine = ({ episodes, stage }: Pick<Site, "episodes" | "stage">) => (
  <ol className={styles.life}>
    {episodes.map(({ kind, title, years, certainty }) => (
      <li key={`${kind} ${years} ${title}`}>
        <span className={styles.knot} />
        <p className={styles.years}>{years ?? words.undated}</p>
        <p>{title}</p>
        {certainty !== "high" && <p className={styles.quiet}>{text.sites.certainties[certainty]}</p>}
      </li>
    ))}
    <li>
      <span className={styles.now}>
        <MarkSwatch stage={stage} />
      </span>
      <p className={styles.years}>{words.today}</p>
      <p>{text.sites.stageSentences[stage]}</p>
    </li>
  </ol>
);
