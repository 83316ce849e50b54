import type { SiteFeature, SiteSummary } from "@manufacture/contract/site";
import { MarkSwatch } from "../map/MarkSwatch.tsx";
import { here } from "../text/locale.ts";
import { text } from "../text/text.ts";
import { shownArea } from "./area-words.ts";
import styles from "./list.module.css";

interface Props {
  sites: readonly SiteFeature[];
  selected: string | undefined;
  hovered: string | undefined;
  onSelect: (slug: string) => void;
  onHover: (slug: string | undefined) => void;
}

/** The id of a site's line, where the focus comes back when its card is closed. */
export const lineId = (slug: string) => `lieu-${slug}`;

/** The map in words: what is in view, the largest first. */
export const SiteList = ({ sites, selected, hovered, onSelect, onHover }: Props) => (
  <ul className={styles.list}>
    {sites.map(({ properties }) => (
      <li key={properties.slug}>
        <a
          href={here(`/lieu/${properties.slug}`)}
          id={lineId(properties.slug)}
          className={properties.slug === hovered ? `${styles.line} ${styles.hovered}` : styles.line}
          aria-current={properties.slug === selected ? "true" : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return; // another tab, as one asked
            event.preventDefault();
            onSelect(properties.slug);
          }}
          onMouseEnter={() => onHover(properties.slug)}
          onMouseLeave={() => onHover(undefined)}
          onFocus={() => onHover(properties.slug)}
          onBlur={() => onHover(undefined)}
        >
          <Line {...properties} />
        </a>
      </li>
    ))}
  </ul>
);

function Line(site: SiteSummary) {
  const area = shownArea(site);
  return (
    <>
      <span className={styles.name}>{site.name}</span>
      {area && <span className={`${styles.area} ${styles[site.register]}`}>{area}</span>}
      <span className={styles.stage}>
        <MarkSwatch stage={site.stage} />
        <span>
          {text.sites.stages[site.stage]}
          {site.commune && <span className={styles.where}> · {site.commune}</span>}
        </span>
      </span>
    </>
  );
}
