import type { Bbox } from "@manufacture/contract/geojson";
import type { SiteFeature } from "@manufacture/contract/site";
import { text } from "../text/text.ts";
import styles from "./board.module.css";

interface Props {
  sites: readonly SiteFeature[];
  bounds: Bbox | undefined;
}

const MOST_SHOWN = 8;

/** The published sites that the map shows now, for those who do not see the map. Links open aside: the drawing stays. */
export function NearbyList({ sites, bounds }: Props) {
  const here = bounds ? sites.filter((site) => isWithin(site, bounds)) : [];
  if (here.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{text.report.place.nearby(here.length)}</summary>
      <p>{text.report.place.nearbyHint}</p>
      <ul>
        {here.slice(0, MOST_SHOWN).map(({ properties: { slug, name } }) => (
          <li key={slug}>
            <a href={`/lieu/${slug}`} target="_blank" rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whether any corner of a site lies in `bounds`. */
function isWithin({ geometry }: SiteFeature, [west, south, east, north]: Bbox): boolean {
  const corners = geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates.flat(2);
  return corners.some(([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north);
}
