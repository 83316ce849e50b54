import { NewSubmission } from "@manufacture/contract/submission";
import { useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import type { Answers } from "./draft.ts";
import type { FieldError } from "./ErrorSummary.tsx";
import styles from "./form.module.css";
import { StepForm } from "./StepForm.tsx";
import { useStepTitle } from "./use-step-title.ts";

interface Props {
  answers: Answers;
  onAnswer: (answers: Partial<Answers>) => void;
  onNext: () => void;
}

const words = text.report.you;

export function YouStep({ answers, onAnswer, onNext }: Props) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  useStepTitle(words.step, errors.length > 0);
  const said = (field: string) => errors.find((error) => error.field === field)?.sentence;
  const next = () => {
    const found = youErrors(answers);
    setErrors(found);
    if (found.length === 0) onNext();
  };
  return (
    <StepForm errors={errors} onSubmit={next}>
      <Field
        label={words.email}
        optional={text.report.describe.optional}
        hint={words.emailHint}
        error={said("email")}
        id="email"
      >
        {(wiring) => (
          <input
            {...wiring}
            type="email"
            autoComplete="email"
            value={answers.email}
            onChange={(event) => onAnswer({ email: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={words.displayName}
        optional={text.report.describe.optional}
        hint={words.displayNameHint}
        error={said("displayName")}
        id="displayName"
      >
        {(wiring) => (
          <input
            {...wiring}
            autoComplete="nickname"
            value={answers.displayName}
            onChange={(event) => onAnswer({ displayName: event.target.value })}
          />
        )}
      </Field>
      <p className={styles.quiet}>{words.noAccount}</p>
      <Button type="submit" look="primary">
        {text.report.next}
      </Button>
    </StepForm>
  );
}

const { email: Email, displayName: DisplayName } = NewSubmission.shape;

/** The contract's own shapes decide; an empty field says nothing. */
function youErrors({ email, displayName }: Answers): FieldError[] {
  const refused = (shape: typeof Email | typeof DisplayName, value: string) =>
    value.trim() !== "" && !shape.safeParse(value).success;
  return [
    ...(refused(Email, email) ? [{ field: "email", sentence: words.emailWrong }] : []),
    ...(refused(DisplayName, displayName)
      ? [{ field: "displayName", sentence: words.displayNameTooLong }]
      : []),
  ];
}
