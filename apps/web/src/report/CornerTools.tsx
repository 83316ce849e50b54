import type { Position } from "@manufacture/contract/geojson";
import { type CornerRef, cornersOf, type Sketch, sameCorner, sideMiddlesOf } from "../map/drawing/sketch.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./board.module.css";

interface Props {
  sketch: Sketch;
  selected: CornerRef | undefined;
  onSelect: (ref: CornerRef) => void;
  onDelete: (ref: CornerRef) => void;
  /** A new corner on the side after `after`. */
  onInsert: (after: CornerRef, at: Position) => void;
}

const words = text.report.place;

/** Corner by corner without touching the map: choose the next one, then the arrow keys or « Déplacer ici » move it. */
export function CornerTools({ sketch, selected, onSelect, onDelete, onInsert }: Props) {
  const corners = cornersOf(sketch);
  const side = selected && sideMiddlesOf(sketch).find((middle) => sameCorner(middle, selected));
  const index = selected ? corners.findIndex((corner) => sameCorner(corner, selected)) : -1;
  const step = (by: number) => {
    const start = index < 0 && by < 0 ? 0 : index;
    const { polygon, ring, corner } = corners.at((start + by) % corners.length) ?? {};
    if (polygon !== undefined && ring !== undefined && corner !== undefined)
      onSelect({ polygon, ring, corner });
  };
  return (
    <fieldset className={styles.corners}>
      <legend className="visually-hidden">{words.corners}</legend>
      <Button aria-label={words.previousCorner} onClick={() => step(-1)}>
        <Chevron path="M15 4 7 12l8 8" />
      </Button>
      <p role="status" className={styles.chosen}>
        {index < 0 ? words.noCornerChosen : words.chosenCorner(index + 1, corners.length)}
      </p>
      <Button aria-label={words.nextCorner} onClick={() => step(1)}>
        <Chevron path="m9 4 8 8-8 8" />
      </Button>
      {selected && (
        <div className={styles.acts}>
          {side && (
            <Button aria-label={words.insertCornerLabel} onClick={() => onInsert(selected, side.at)}>
              {words.insertCorner}
            </Button>
          )}
          <Button aria-label={words.deleteCornerLabel} onClick={() => onDelete(selected)}>
            {words.deleteCorner}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

const Chevron = ({ path }: { path: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.chevron}>
    <path d={path} />
  </svg>
);
