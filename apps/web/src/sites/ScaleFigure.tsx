import type { MultiPolygon } from "@manufacture/contract/geojson";
import { useId } from "react";
import { text } from "../text/text.ts";
import styles from "./scale.module.css";
import { scalePicture, timesTheSquare } from "./scale-picture.ts";

const words = text.sites.page;

/** The outline beside the square that everyone in Liège has crossed. */
export function ScaleFigure({
  name,
  outline,
  areaM2,
}: {
  name: string;
  outline: MultiPolygon;
  areaM2: number;
}) {
  const hatch = useId();
  const { outline: own, square, widthM, heightM } = scalePicture(outline);
  const stroke = widthM / 140;
  const times = words.times(timesTheSquare(areaM2));
  return (
    <figure className={styles.figure}>
      <svg
        viewBox={`${-stroke} ${-stroke} ${widthM + 2 * stroke} ${heightM + 2 * stroke}`}
        role="img"
        aria-label={words.scaleLabel(name, times)}
        className={styles.drawing}
      >
        <pattern
          id={hatch}
          width={stroke * 5}
          height={stroke * 5}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className={styles.stroke} width={stroke * 1.2} height={stroke * 5} />
        </pattern>
        <path
          d={own}
          fill={`url(#${hatch})`}
          fillRule="evenodd"
          className={styles.outline}
          strokeWidth={stroke}
        />
        <path d={square} className={styles.square} strokeWidth={stroke} />
      </svg>
      <figcaption>
        <strong>{times}</strong>
        <span className={styles.note}>{words.scaleNote}</span>
      </figcaption>
    </figure>
  );
}
