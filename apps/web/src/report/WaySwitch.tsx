import { text } from "../text/text.ts";
import styles from "./board.module.css";

/** How the person says where. */
export type Way = "draw" | "parcels" | "size";

interface Props {
  ways: readonly Way[];
  way: Way;
  onWay: (way: Way) => void;
}

const words = text.report.place;

/** The equal ways to say where; what was drawn one way can be corrected another. */
export const WaySwitch = ({ ways, way, onWay }: Props) => (
  <fieldset className={styles.ways}>
    <legend className="visually-hidden">{words.ways}</legend>
    {ways.map((option) => (
      <label key={option} className={styles.way}>
        <input type="radio" name="way" checked={option === way} onChange={() => onWay(option)} />
        {words.way[option]}
      </label>
    ))}
  </fieldset>
);
