import { FOND_DESSINE_ATTRIBUTION } from "./fond-dessine/layers.ts";
import styles from "./map.module.css";

/** Always in view, never behind a button: it is the condition of the licence (ODbL). `also`: who made what lies over it. */
export const Attribution = ({ also }: { also?: string | undefined }) => (
  <p className={styles.attribution}>
    <a href="https://www.openstreetmap.org/copyright" rel="noopener">
      {FOND_DESSINE_ATTRIBUTION}
    </a>
    {also && ` · ${also}`}
  </p>
);
