import type { Site } from "@manufacture/contract/site";
import { text } from "../text/text.ts";
import styles from "./site.module.css";

const words = text.sites.page;

/** What is known of a site, line by line; what is not known has no line. */
export function Facts({ site }: { site: Site }) {
  const facts: [label: string, fact: string | null][] = [
    [words.formerUse, site.formerUse],
    [words.state, site.state],
    [words.years, site.years],
    [words.address, site.address],
    [words.commune, site.address ? null : site.commune],
    [words.certainty, certaintyWords(site)],
    [words.positionBasis, site.positionBasis],
    [words.tags, site.tagList.map(({ label }) => label).join(", ") || null],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(
        ([label, fact]) =>
          fact && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

const certaintyWords = ({ certainty, positionErrorM }: Site): string =>
  [text.sites.certainties[certainty], positionErrorM ? text.sites.position(positionErrorM) : ""]
    .filter(Boolean)
    .join(", ");
