import type { Stage } from "@manufacture/contract/site";
import { useId } from "react";
import styles from "./mark-swatch.module.css";
import { BOX, HATCHES, HEART, MARKS, SHAPES } from "./marks.ts";

/** The mark of a stage as the map draws it, for words that stand beside it. */
export function MarkSwatch({ stage, className = "" }: { stage: Stage; className?: string }) {
  const clip = useId();
  const { ink, shape, filling, size, heart } = MARKS[stage];
  const shift = (BOX * (1 - size)) / 2;
  return (
    <svg
      viewBox={`-1 -1 ${BOX + 2} ${BOX + 2}`}
      aria-hidden="true"
      className={`${styles.swatch} ${styles[ink]} ${className}`}
    >
      <g transform={`translate(${shift} ${shift}) scale(${size})`}>
        <clipPath id={clip}>
          <path d={SHAPES[shape]} />
        </clipPath>
        <path d={SHAPES[shape]} className={filling === "solid" ? styles.full : styles.paper} />
        {filling !== "solid" && (
          <path d={HATCHES[filling]} clipPath={`url(#${clip})`} className={styles.hatch} />
        )}
        <path d={SHAPES[shape]} className={styles.line} />
        {heart && <path d={HEART} className={styles.heart} />}
      </g>
    </svg>
  );
}
