import type { Register, SiteFeature } from "@manufacture/contract/site";
import { text } from "../text/text.ts";
import styles from "./explore.module.css";
import { totalArea } from "./sift.ts";

export interface Counted {
  register: Register | undefined;
  sites: readonly SiteFeature[];
  /** Whether the sites are those in the map's view, or all of them because there is no map. */
  inView: boolean;
}

const words = text.sites.explore;

const countText = ({ register, sites, inView }: Counted) =>
  inView ? words.inView(register, sites.length) : words.inAll(register, sites.length);

const areaWords = ({ sites }: Counted) => {
  const { areaM2, allKnown } = totalArea(sites);
  return areaM2 > 0 ? words.hectares(areaM2, allKnown) : "";
};

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
