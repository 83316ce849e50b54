import { LOCALES, type Locale } from "@manufacture/contract/locale";
import { text } from "../text/text.ts";
import { Field } from "../ui/Field.tsx";
import styles from "./calls.module.css";
import type { Values } from "./values.ts";

interface Props {
  /** The fields are `${name}.fr` and so on, in `values`. */
  name: string;
  label: string;
  hint?: string | undefined;
  values: Values;
  onChange: (patch: Values) => void;
  readOnly?: boolean;
  error?: string | undefined;
  maxLength: number;
  /** Several lines. */
  long?: boolean;
  /** The whole may stay empty. */
  optional?: boolean;
  /** The translations begin folded away, where there are many such fields. */
  folded?: boolean;
}

const words = text.calls;
const OTHERS = LOCALES.filter((locale) => locale !== "fr");

/** The same words in four languages: French first, the others beside it. */
export function SaidFields({ name, label, folded = false, ...props }: Props) {
  const written = OTHERS.filter((locale) => props.values[`${name}.${locale}`]?.trim()).length;
  const others = (
    <div className={styles.languages}>
      {OTHERS.map((locale) => (
        <One key={locale} {...props} name={name} locale={locale} label={words.languages[locale]} />
      ))}
    </div>
  );
  return (
    <fieldset className={styles.said}>
      <legend className={folded ? "visually-hidden" : styles.saidLabel}>{label}</legend>
      <One {...props} name={name} locale="fr" label={folded ? label : words.languages.fr} />
      {folded ? (
        <details className={styles.fold}>
          <summary>{words.translations(written)}</summary>
          {others}
        </details>
      ) : (
        others
      )}
    </fieldset>
  );
}

type OneProps = Omit<Props, "folded"> & { locale: Locale };

function One({ name, label, locale, values, onChange, readOnly, long, ...props }: OneProps) {
  const key = `${name}.${locale}`;
  const french = locale === "fr";
  const wiring = {
    lang: locale,
    value: values[key] ?? "",
    maxLength: props.maxLength,
    readOnly,
    onChange: ({ target }: { target: { value: string } }) => onChange({ [key]: target.value }),
  };
  return (
    <Field
      id={key}
      label={label}
      optional={french && props.optional ? words.optional : undefined}
      hint={french ? props.hint : undefined}
      error={french ? props.error : undefined}
    >
      {(field) =>
        long ? <textarea {...field} {...wiring} rows={french ? 4 : 3} /> : <input {...field} {...wiring} />
      }
    </Field>
  );
}
