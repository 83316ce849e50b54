import { type Ref, useEffect, useRef } from "react";
import { text } from "../text/text.ts";
import { Notice } from "../ui/Notice.tsx";
import styles from "./form.module.css";

export interface FieldError {
  /** The id of the control to mend. */
  readonly field: string;
  readonly sentence: string;
}

interface Props {
  errors: readonly FieldError[];
}

/** All that stops a step, focused when it appears, each line leading to its field. */
export function ErrorSummary({ errors }: Props) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (errors.length > 0) summary.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <Notice
      tone="problem"
      title={errors.length === 1 ? text.report.problem : text.report.problems}
      ref={summary satisfies Ref<HTMLElement>}
    >
      <ul className={styles.errors}>
        {errors.map(({ field, sentence }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault(); // a hash would be one more step for the Back button
                document.getElementById(field)?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
