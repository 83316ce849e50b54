import { type ReactNode, useId } from "react";
import styles from "./field.module.css";

interface Wiring {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": boolean;
}

interface Props {
  label: ReactNode;
  /** Said beside the label of what may be left empty. */
  optional?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  id?: string;
  children: (wiring: Wiring) => ReactNode;
}

/** A label, its hint and its error, wired to one control. */
export function Field({ label, optional, hint, error, id, children }: Props) {
  const generated = useId();
  const control = id ?? generated;
  const described = [hint && `${control}-hint`, error && `${control}-error`].filter(Boolean).join(" ");
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={control}>
        {label} {optional && <span className={styles.optional}>({optional})</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${control}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className={styles.error} id={`${control}-error`}>
          {error}
        </p>
      )}
      {children({ id: control, "aria-describedby": described || undefined, "aria-invalid": Boolean(error) })}
    </div>
  );
}
