import { type Decision, REASON_REQUIRED } from "@manufacture/contract/review";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import styles from "./decision.module.css";
import { withTemplate } from "./decision-body.ts";

interface Props {
  decision: Decision;
  value: string;
  hasEmail: boolean;
  error: string | undefined;
  onChange: (reason: string) => void;
}

/** What the reporter will read. Ready sentences fill the text; they are a start, not a form letter. */
export function ReasonField({ decision, value, hasEmail, error, onChange }: Props) {
  const { forms, templates } = text.review;
  const ready = decision in templates ? templates[decision as keyof typeof templates] : []; // checked just before
  return (
    <>
      <Field
        label={forms.reasonLabels[decision]}
        optional={REASON_REQUIRED.includes(decision) ? undefined : forms.optional}
        hint={hasEmail ? forms.reasonHints.withEmail : forms.reasonHints.withoutEmail}
        error={error}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            rows={3}
            maxLength={2000}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
      {ready.length > 0 && (
        <fieldset className={styles.templates}>
          <legend>{forms.templates}</legend>
          {ready.map((sentence) => (
            <button
              key={sentence}
              type="button"
              className={styles.template}
              onClick={() => onChange(withTemplate(value, sentence, ready))}
            >
              {sentence}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
