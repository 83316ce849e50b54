import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import styles from "./decision.module.css";
import { type FieldErrors, RADIUS_M, TOLERANCE_M } from "./decision-body.ts";
import type { Draft, OutlineKind } from "./draft.ts";

interface Props {
  draft: Draft;
  update: (patch: Partial<Draft>) => void;
  errors: FieldErrors;
}

const { forms } = text.review;
const KINDS: readonly (readonly [OutlineKind, string, string])[] = [
  ["exact", forms.outlines.exact, forms.outlines.exactHint],
  ["simplified", forms.outlines.simplified, forms.outlines.simplifiedHint],
  ["disc", forms.outlines.disc, forms.outlines.discHint],
];

/** How much of the outline the public sees. */
export const PublicOutlineChoice = ({ draft, update, errors }: Props) => (
  <fieldset className={styles.outlines}>
    <legend>{forms.outline}</legend>
    <p className={styles.hint}>{forms.outlineHint}</p>
    {KINDS.map(([kind, label, hint]) => (
      <label key={kind} className={styles.choice}>
        <input
          type="radio"
          name="outlineKind"
          checked={draft.outlineKind === kind}
          onChange={() => update({ outlineKind: kind })}
        />
        <span>
          <strong>{label}</strong> <small>{hint}</small>
        </span>
      </label>
    ))}
    {draft.outlineKind === "simplified" && (
      <Metres
        label={forms.toleranceM}
        range={TOLERANCE_M}
        step={5}
        value={draft.toleranceM}
        error={errors.toleranceM}
        onChange={(toleranceM) => update({ toleranceM })}
      />
    )}
    {draft.outlineKind === "disc" && (
      <Metres
        label={forms.radiusM}
        range={RADIUS_M}
        step={50}
        value={draft.radiusM}
        error={errors.radiusM}
        onChange={(radiusM) => update({ radiusM })}
      />
    )}
  </fieldset>
);

interface MetresProps {
  label: string;
  range: { min: number; max: number };
  step: number;
  value: string;
  error: string | undefined;
  onChange: (typed: string) => void;
}

const Metres = ({ label, range, step, value, error, onChange }: MetresProps) => (
  <Field label={label} error={error}>
    {(wiring) => (
      <input
        {...wiring}
        {...range}
        type="number"
        inputMode="numeric"
        step={step}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
);
