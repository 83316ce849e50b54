import { Kind } from "@manufacture/contract/submission";
import { useState } from "react";
import { text } from "../text/text.ts";
import { Button } from "../ui/Button.tsx";
import { Field } from "../ui/Field.tsx";
import type { Answers } from "./draft.ts";
import { ErrorSummary, type FieldError } from "./ErrorSummary.tsx";
import styles from "./form.module.css";
import { useStepTitle } from "./use-step-title.ts";

/** As the contract's `NewSubmission` has it. */
const LONGEST_STORY = 4000;

interface Props {
  answers: Answers;
  onAnswer: (answers: Partial<Answers>) => void;
  onNext: () => void;
}

const words = text.report.describe;

export function DescribeStep({ answers, onAnswer, onNext }: Props) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const left = LONGEST_STORY - answers.story.trim().length;
  useStepTitle(words.step, errors.length > 0);
  const said = (field: string) => errors.find((error) => error.field === field)?.sentence;
  const next = () => {
    const found = describeErrors(answers);
    setErrors(found);
    if (found.length === 0) onNext();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <ErrorSummary errors={errors} />
      <fieldset aria-describedby={said("kind-terrain") ? "kind-error" : undefined}>
        <legend className={styles.legend}>{words.kind}</legend>
        {said("kind-terrain") && (
          <p className={styles.error} id="kind-error">
            {said("kind-terrain")}
          </p>
        )}
        <div className={styles.choices}>
          {Kind.options.map((kind) => (
            <label key={kind} className={styles.choice}>
              <input
                type="radio"
                name="kind"
                id={`kind-${kind}`}
                checked={answers.kind === kind}
                onChange={() => onAnswer({ kind })}
              />
              {words.kinds[kind]}
            </label>
          ))}
        </div>
      </fieldset>
      <div>
        <Field
          label={words.story}
          optional={words.optional}
          hint={words.storyHint}
          error={said("story")}
          id="story"
        >
          {(wiring) => (
            <textarea
              {...wiring}
              rows={6}
              value={answers.story}
              onChange={(event) => onAnswer({ story: event.target.value })}
            />
          )}
        </Field>
        <p className={left < 0 ? `${styles.counter} ${styles.over}` : styles.counter}>
          {left < 0 ? words.storyTooLong(-left) : words.left(left)}
        </p>
      </div>
      <p className={styles.safety}>{words.safety}</p>
      <Button type="submit" look="primary">
        {text.report.next}
      </Button>
    </form>
  );
}

function describeErrors({ kind, story }: Answers): FieldError[] {
  const over = story.trim().length - LONGEST_STORY;
  return [
    ...(kind ? [] : [{ field: "kind-terrain", sentence: words.kindMissing }]),
    ...(over > 0 ? [{ field: "story", sentence: words.storyTooLong(over) }] : []),
  ];
}
