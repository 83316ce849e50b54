import type { Aim, DrawingEvent } from "../map/drawing/DrawingMap.tsx";
import type { History } from "../map/drawing/history.ts";
import { type CornerRef, FEWEST_CORNERS, type Sketch } from "../map/drawing/sketch.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./board.module.css";

interface Props {
  history: History<Sketch>;
  selected: CornerRef | undefined;
  /** Undefined as long as there is no map: then there is nothing to aim with. */
  aim: Aim | undefined;
  onEvent: (event: DrawingEvent) => void;
  onNext: () => void;
}

const words = text.report.place;

/** Undo, add (or move what is chosen) where the crosshair points, finish: the whole drawing by three buttons. */
export function BoardButtons({ history, selected, aim, onEvent, onNext }: Props) {
  const { present, past, future } = history;
  const drawing = present.stage === "drawing";
  const finishable = drawing && present.corners.length >= FEWEST_CORNERS;
  const finish = () => (finishable ? onEvent({ type: "close" }) : onNext());
  return (
    <div className={styles.buttons}>
      <Button
        aria-label={words.undoLabel}
        disabled={past.length === 0}
        onClick={() => onEvent({ type: "undo" })}
      >
        {words.undo}
      </Button>
      {middle()}
      <Button id="board-next" look="primary" onClick={finish}>
        {drawing ? words.finish : text.report.next}
      </Button>
    </div>
  );

  function middle() {
    if (aim && selected) {
      return (
        <Button look="strong" onClick={() => onEvent({ type: "move", ref: selected, to: aim.centre() })}>
          {words.moveHere}
        </Button>
      );
    }
    if (drawing) {
      return (
        <Button
          look={aim ? "strong" : "plain"}
          aria-label={words.addLabel}
          disabled={!aim}
          onClick={() => aim && onEvent({ type: "add", at: aim.centre() })}
        >
          {words.add}
        </Button>
      );
    }
    return (
      <Button disabled={future.length === 0} onClick={() => onEvent({ type: "redo" })}>
        {words.redo}
      </Button>
    );
  }
}
