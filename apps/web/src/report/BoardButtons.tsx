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
  /** What the middle button does when it neither adds nor moves a corner: lays down a size, picks a parcel. */
  place?: { label: string; name: string; act: () => void } | undefined;
  /** The next step is being asked for. */
  busy: boolean;
  nextLabel: string;
  onEvent: (event: DrawingEvent) => void;
  onNext: () => void;
}

const words = text.report.place;

/** Undo, add (or move what is chosen) where the crosshair points, finish: the whole drawing by three buttons. */
export function BoardButtons({ history, selected, aim, place, busy, nextLabel, onEvent, onNext }: Props) {
  const { present, past, future } = history;
  const drawing = present.stage === "drawing" && !place;
  const begun = present.stage === "drawing" ? present.corners.length : 0;
  const givesUp = present.stage === "drawing" && present.beside !== undefined && begun === 0;
  const finish = () =>
    drawing && (begun >= FEWEST_CORNERS || givesUp) ? onEvent({ type: "close" }) : onNext();
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
      <Button
        id="board-next"
        look={drawing && begun < FEWEST_CORNERS ? "plain" : "primary"}
        aria-disabled={busy}
        onClick={() => !busy && finish()}
      >
        {busy ? text.shell.loading : drawing ? words.finish : nextLabel}
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
    if (place) {
      return (
        <Button look="strong" aria-label={place.name} onClick={place.act}>
          {place.label}
        </Button>
      );
    }
    if (drawing) {
      return (
        <Button
          look={aim ? "strong" : "plain"}
          aria-label={words.addLabel}
          disabled={!aim}
          onClick={() => aim && onEvent(aim.adding())}
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
