import type { Register } from "@manufacture/contract/site";
import { text } from "../text/text.ts";
import styles from "./explore.module.css";
import type { Totals } from "./use-sites.ts";

export interface Counted {
  register: Register | undefined;
  totals: Totals;
  /** Whether the sites are those in the map's view, or all of them because there is no map. */
  inView: boolean;
}

const words = text.sites.explore;

const countText = ({ register, totals, inView }: Counted) =>
  (inView ? words.inView : words.inAll)(register, totals.numberMatched);

const areaWords = ({ totals: { areaM2, everyAreaKnown } }: Counted) =>
  areaM2 > 0 ? words.hectares(areaM2, everyAreaKnown) : "";

/** "23 friches dans cette vue · 612 hectares", as one sentence. */
export const countWords = (counted: Counted): string =>
  [countText(counted), areaWords(counted)].filter(Boolean).join(" · ");

export function CountLine(counted: Counted) {
  const area = areaWords(counted);
  return (
    <p className={styles.count}>
      <strong>{countText(counted)}</strong>
      {area && <span className={styles.hectares}>{area}</span>}
    </p>
  );
}
