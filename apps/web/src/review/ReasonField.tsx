import type { Locale } from "@manufacture/contract/locale";
import { type Decision, REASON_REQUIRED } from "@manufacture/contract/review";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import { ReadySentences } from "./ReadySentences.tsx";

interface Props {
  decision: Decision;
  value: string;
  hasEmail: boolean;
  /** The language in which the reporter reads us. */
  locale: Locale;
  error: string | undefined;
  onChange: (reason: string) => void;
}

/** What the reporter will read. Ready sentences fill the text; they are a start, not a form letter. */
export function ReasonField({ decision, value, hasEmail, locale, error, onChange }: Props) {
  const { forms } = text.review;
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
      <ReadySentences decision={decision} value={value} locale={locale} onChange={onChange} />
    </>
  );
}
