import type { OutlineRule } from "@manufacture/contract/verdict";
import { footballPitches } from "@manufacture/outline/football";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import { measuredText } from "./area-words.ts";
import styles from "./board.module.css";
import type { RoughSize } from "./rough-size.ts";

interface Props {
  size: RoughSize;
  rule: OutlineRule | undefined;
  /** Said when the size typed cannot be used. */
  error: string | undefined;
  /** Where there is no map, the centre is typed. */
  mapless: boolean;
  centreError: string | undefined;
  onSize: (size: Partial<RoughSize>) => void;
}

const words = text.report.size;

/** m²: half a football pitch, one, two, five. */
const CHOICES_M2 = [3_500, 7_000, 14_000, 35_000];

/** A rough size for a place that is only a point so far. */
export const SizeTools = ({ size, error, mapless, centreError, onSize }: Props) => (
  <div className={styles.size}>
    {mapless && (
      <Field id="centre" label={words.centre} hint={words.centreHint} error={centreError}>
        {(wiring) => (
          <input
            {...wiring}
            value={size.centre}
            onChange={(event) => onSize({ centre: event.target.value })}
          />
        )}
      </Field>
    )}
    <fieldset className={styles.sizes}>
      <legend>{words.legend}</legend>
      {CHOICES_M2.map((areaM2) => (
        <label key={areaM2} className={styles.way}>
          <input
            type="radio"
            name="size"
            checked={Number(size.areaText) === areaM2}
            onChange={() => onSize({ areaText: String(areaM2) })}
          />
          <span>
            {measuredText(areaM2)}
            <small>{text.report.area.comparison(footballPitches(areaM2))}</small>
          </span>
        </label>
      ))}
    </fieldset>
    <Field id="area-typed" label={words.own} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          inputMode="numeric"
          value={size.areaText}
          onChange={(event) => onSize({ areaText: event.target.value })}
        />
      )}
    </Field>
    <fieldset className={styles.ways}>
      <legend className="visually-hidden">{words.shape}</legend>
      {(["square", "circle"] as const).map((shape) => (
        <label key={shape} className={styles.way}>
          <input
            type="radio"
            name="shape"
            checked={size.shape === shape}
            onChange={() => onSize({ shape })}
          />
          {words.shapes[shape]}
        </label>
      ))}
    </fieldset>
  </div>
);
