import type { Outline } from "@manufacture/contract/geojson";
import { outlineOf, partsOf } from "@manufacture/outline/corners";
import { boxOf } from "../map/geometry.ts";
import styles from "./twins.module.css";

/** Pixels of the longer side. */
const SIDE = 280;
const MARGIN = 10;

/** Two outlines over each other, north up: the first filled, the second dashed. WGS84. */
export function OutlinePair({ one, other, label }: { one: Outline; other: Outline; label: string }) {
  const [west, south, east, north] = boxOf(outlineOf([...partsOf(one), ...partsOf(other)]));
  // Degrees of longitude are as long as the latitude lets them be.
  const wide = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const width = (east - west) * wide;
  const height = north - south;
  const scale = SIDE / Math.max(width, height);
  const at = (lng: number, lat: number) =>
    `${((lng - west) * wide * scale + MARGIN).toFixed(1)} ${((north - lat) * scale + MARGIN).toFixed(1)}`;
  const path = (outline: Outline) =>
    partsOf(outline)
      .flat()
      .map((ring) => `M${ring.map(([lng, lat]) => at(lng, lat)).join("L")}Z`)
      .join("");
  return (
    <svg
      className={styles.pair}
      viewBox={`0 0 ${width * scale + 2 * MARGIN} ${height * scale + 2 * MARGIN}`}
      role="img"
      aria-label={label}
    >
      <path d={path(one)} className={styles.one} />
      <path d={path(other)} className={styles.other} />
    </svg>
  );
}
