import { type CornerRef, polygonsOf, type Sketch } from "../map/drawing/sketch.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./board.module.css";

interface Props {
  sketch: Sketch;
  selected: CornerRef | undefined;
  onBegin: (adds: "part" | "hole") => void;
  onDelete: (ref: CornerRef) => void;
}

const words = text.report.place;

/** For those who need them: several parts, and yards that are not part of the place. */
export function RingTools({ sketch, selected, onBegin, onDelete }: Props) {
  const rings = polygonsOf(sketch).flat().length;
  if (sketch.stage !== "closed" && rings < 2) return null;
  return (
    <details className={styles.details}>
      <summary>{words.rings}</summary>
      <div className={styles.rings}>
        <p>{words.ringsHint}</p>
        {sketch.stage === "closed" && (
          <>
            <Button onClick={() => onBegin("part")}>{words.addPart}</Button>
            <Button onClick={() => onBegin("hole")}>{words.addHole}</Button>
          </>
        )}
        {selected && rings > 1 && <Button onClick={() => onDelete(selected)}>{words.deleteRing}</Button>}
      </div>
    </details>
  );
}
