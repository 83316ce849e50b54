import { useId } from "react";
import { polygonsOf, type Sketch } from "../map/drawing/sketch.ts";
import { text } from "../text/text.ts";
import styles from "./silhouette.module.css";
import { silhouette } from "./silhouette.ts";

interface Props {
  sketch: Sketch;
  label: string;
}

/** The outline alone, north up, with a scale in metres. */
export function Silhouette({ sketch, label }: Props) {
  const hatch = useId();
  const { path, bar } = silhouette(polygonsOf(sketch));
  return (
    <figure className={styles.figure}>
      <svg viewBox="0 0 200 140" role="img" aria-label={label} className={styles.drawing}>
        <defs>
          <pattern
            id={hatch}
            width="7"
            height="7"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={styles.stroke} width="1.6" height="7" />
          </pattern>
        </defs>
        <path d={path} fill={`url(#${hatch})`} fillRule="evenodd" className={styles.line} />
      </svg>
      {bar && (
        <figcaption className={styles.scale}>
          <svg viewBox="0 0 200 8" aria-hidden="true">
            <path className={styles.bar} d={`M1 1v6h${bar.length}v-6`} />
          </svg>
          {text.report.check.scale(String(bar.metres))}
        </figcaption>
      )}
    </figure>
  );
}
