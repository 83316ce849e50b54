import { useState } from "react";
import { cornersOf, type Sketch } from "../map/drawing/sketch.ts";
import { readCoordinates, type Typed, writeCoordinates } from "../map/drawing/typed-coordinates.ts";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import styles from "./board.module.css";

interface Props {
  sketch: Sketch;
  onTyped: (sketch: Sketch) => void;
  /** Where there is no map, this is the way. */
  startsOpen: boolean;
}

const words = text.report.typed;

/** The outline as text, both ways: without a map, without a mouse, or straight from another tool. */
export function CoordinatesEntry({ sketch, onTyped, startsOpen }: Props) {
  const [edited, setEdited] = useState<string>();
  const [answer, setAnswer] = useState<Typed>();
  const written = edited ?? writeCoordinates(sketch);

  const apply = () => {
    const typed = readCoordinates(written);
    setAnswer(typed);
    if (!typed.ok) return;
    setEdited(undefined);
    onTyped(typed.sketch);
  };
  return (
    <details className={styles.details} open={startsOpen}>
      <summary>{words.summary}</summary>
      <div className={styles.typed}>
        <Field
          id="coordinates"
          label={words.label}
          hint={words.hint}
          error={answer && !answer.ok ? refusal(answer) : undefined}
        >
          {(wiring) => (
            <textarea
              {...wiring}
              rows={6}
              spellCheck={false}
              value={written}
              onChange={(event) => setEdited(event.target.value)}
            />
          )}
        </Field>
        <Button look="strong" onClick={apply}>
          {words.apply}
        </Button>
        <p role="status">{answer?.ok && accepted(answer)}</p>
      </div>
    </details>
  );
}

const accepted = ({ sketch, swapped }: Extract<Typed, { ok: true }>) =>
  [words.placed(cornersOf(sketch).length), swapped && words.swapped].filter(Boolean).join(" ");

function refusal(typed: Extract<Typed, { ok: false }>): string {
  switch (typed.reason) {
    case "empty":
      return words.empty;
    case "line":
      return words.line(typed.line, typed.text);
    case "not_geojson":
      return words.notGeojson;
    case "no_polygon":
      return words.noPolygon;
  }
}
