import styles from "./drawing.module.css";

/** Where « Ajouter un point » puts its point: the middle of the map. Its ring thickens when it has caught on something. */
export const Crosshair = ({ caught }: { caught: boolean }) => (
  <svg
    className={caught ? `${styles.crosshair} ${styles.caught}` : styles.crosshair}
    viewBox="-32 -32 64 64"
    aria-hidden="true"
  >
    <g className={styles.crosshairHalo}>
      <circle r="15" />
      <path d="M0-28V-9M0 28V9M-28 0H-9M28 0H9" />
    </g>
    <circle r="15" />
    <path d="M0-28V-9M0 28V9M-28 0H-9M28 0H9" />
    <circle className={styles.crosshairDot} r="2" />
  </svg>
);
