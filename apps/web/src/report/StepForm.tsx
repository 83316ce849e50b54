import type { ReactNode } from "react";
import { ErrorSummary, type FieldError } from "./ErrorSummary.tsx";
import styles from "./form.module.css";

interface Props {
  errors: readonly FieldError[];
  onSubmit: () => void;
  children: ReactNode;
}

/** One step's form: what is wrong stands first, and our own sentences say it, not the browser's. */
export const StepForm = ({ errors, onSubmit, children }: Props) => (
  <form
    className={styles.form}
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      onSubmit();
    }}
  >
    <ErrorSummary errors={errors} />
    {children}
  </form>
);
