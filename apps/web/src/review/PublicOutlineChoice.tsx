import { type Dossier, OutlineReason } from "@manufacture/contract/dossier";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import cardStyles from "./card.module.css";
import styles from "./decision.module.css";
import { type FieldErrors, METRES, metresOf } from "./decision-body.ts";
import { choiceIn, type Draft, type OutlineChoice, type OutlineKind } from "./draft.ts";

interface Props {
  dossier: Dossier;
  draft: Draft;
  update: (patch: Partial<Draft>) => void;
  errors: FieldErrors;
}

const { forms } = text.review;
const words = text.desk.outline;
const KINDS: readonly (readonly [OutlineKind, string, string])[] = [
  ["exact", forms.outlines.exact, forms.outlines.exactHint],
  ["simplified", forms.outlines.simplified, forms.outlines.simplifiedHint],
  ["generalised", forms.outlines.generalised, forms.outlines.generalisedHint],
  ["disc", forms.outlines.disc, forms.outlines.discHint],
];

/** How much of the outline the public sees, and why. */
export function PublicOutlineChoice({ dossier, draft, update, errors }: Props) {
  const choice = choiceIn(draft, dossier);
  const change = (patch: Partial<OutlineChoice>) => update({ outline: { ...choice, ...patch } });
  const metres = metresOf(choice.kind);
  return (
    <fieldset className={styles.outlines}>
      <legend>{forms.outline}</legend>
      <p className={styles.hint}>{forms.outlineHint}</p>
      <div className={cardStyles.kinds}>
        {KINDS.map(([kind, label, hint]) => (
          <label key={kind} className={styles.choice}>
            <input
              type="radio"
              name="outlineKind"
              checked={choice.kind === kind}
              onChange={() => change({ kind })}
            />
            <span>
              <strong>{label}</strong> <small>{hint}</small>
            </span>
          </label>
        ))}
      </div>
      {metres && (
        <div className={cardStyles.pair}>
          <Field label={forms[metres]} error={errors[metres]}>
            {(wiring) => (
              <input
                {...wiring}
                {...METRES[metres]}
                type="number"
                inputMode="numeric"
                value={choice[metres]}
                onChange={({ target }) => change({ [metres]: target.value })}
              />
            )}
          </Field>
          <Field label={words.reason}>
            {(wiring) => (
              <select
                {...wiring}
                value={choice.reason ?? ""}
                onChange={({ target }) =>
                  change({ reason: OutlineReason.options.find((each) => each === target.value) ?? null })
                }
              >
                <option value="">{words.reasons.none}</option>
                {OutlineReason.options.map((reason) => (
                  <option key={reason} value={reason}>
                    {words.reasons[reason]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </div>
      )}
    </fieldset>
  );
}
