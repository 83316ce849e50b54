import { useId } from "react";
import styles from "./area.module.css";
import type { Assessment } from "./assessment.ts";

const WIDTH = 328;
const HEIGHT = 12;

interface Props {
  /** 1 is the minimum of the call. */
  share: number;
  standing: Assessment["standing"];
}

/** How far the area is on its way to the minimum. The words beside it say the same: hidden from screen readers. */
export function Gauge({ share, standing }: Props) {
  const hatch = useId();
  const width = Math.min(1, Math.max(0, share)) * WIDTH;
  return (
    <svg
      className={styles.gauge}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <pattern
          id={hatch}
          width="10"
          height="10"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={standing === "candidate" ? styles.full : styles.part} width="10" height="10" />
          <rect className={styles.stroke} width="4" height="10" />
        </pattern>
      </defs>
      <rect width={width} height={HEIGHT} fill={`url(#${hatch})`} />
    </svg>
  );
}
