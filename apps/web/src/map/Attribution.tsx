import { FOND_DESSINE_ATTRIBUTION } from "./fond-dessine/layers.ts";
import styles from "./map.module.css";

/** Always in view, never behind a button: it is the condition of the licence (ODbL). */
export const Attribution = () => (
  <p className={styles.attribution}>
    <a href="https://www.openstreetmap.org/copyright" rel="noopener">
      {FOND_DESSINE_ATTRIBUTION}
    </a>
  </p>
);
